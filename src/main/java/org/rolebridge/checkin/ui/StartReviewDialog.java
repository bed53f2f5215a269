package org.rolebridge.checkin.ui;

import static org.rolebridge.checkin.ui.CheckInWords.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebridge.checkin.ReviewPlan;
import org.rolebridge.checkin.ReviewRule;
import org.rolebridge.checkin.TeamReviewService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.workrole.WorkRole;

/** Starts a team review and shows its links. */
class StartReviewDialog {

    private static final int USUAL_DAYS = 21;
    private static final int USUAL_LINKS = 8;
    private static final int ONCE = 0;
    private static final List<Integer> RHYTHMS = List.of(ONCE, 6, 12, 24);

    private final TeamReviewService service;
    private final WorkRole role;
    private final Fields fields = new Fields("review.form");
    private final DatePicker openUntil = fields.date("openUntil");
    private final IntegerField links = fields.whole("links");
    private final RadioButtonGroup<Integer> repeatMonths =
            fields.choice("repeatMonths", RHYTHMS, months -> text("review.repeat." + months));
    private final FormPanel form;
    private final FormDialog dialog;

    StartReviewDialog(TeamReviewService service, WorkRole role, LocalDate today) {
        this.service = service;
        this.role = role;
        openUntil.setValue(today.plusDays(USUAL_DAYS));
        links.setValue(USUAL_LINKS);
        repeatMonths.setValue(RHYTHMS.get(2));
        var words = new Prose(text("review.start.text", ReviewRule.FEWEST_ANSWERS)).quiet();
        form = new FormPanel(words, openUntil, links, repeatMonths)
                .about(role.id())
                .saves(0, version -> save());
        dialog = new FormDialog(text("review.start"), text("review.start.action"), form);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        long id = service.open(form.key(), role.id(), new ReviewPlan(openUntil.getValue(), months()));
        var tokens = service.giveLinks(id, links.getValue(), 0);
        dialog.close();
        new LinksDialog(tokens).open();
    }

    private @Nullable Integer months() {
        return repeatMonths.getValue() == ONCE ? null : repeatMonths.getValue();
    }
}
