package org.rolebridge.checkin.ui;

import static org.rolebridge.checkin.ui.CheckInWords.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import org.jspecify.annotations.Nullable;
import org.rolebridge.checkin.CheckIn;
import org.rolebridge.checkin.CheckInEntry;
import org.rolebridge.checkin.CheckInHistory;
import org.rolebridge.checkin.CheckInService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.workrole.WorkRole;

/** Three questions, one click each; asked once more on the same day, it puts right what was answered. */
class CheckInDialog {

    private final CheckInService service;
    private final WorkRole role;
    private final @Nullable CheckIn today;
    private final LevelFields levels;
    private final DatePicker on = new Fields("checkin.form").date("on");
    private final FormPanel form;
    private final FormDialog dialog;

    /** @param today what this person has answered today, if anything */
    CheckInDialog(CheckInService service, WorkRole role, CheckInHistory history, @Nullable CheckIn today) {
        this.service = service;
        this.role = role;
        this.today = today;
        levels = new LevelFields(history.questionnaire());
        on.setValue(history.today());
        on.setVisible(today == null);
        form = new FormPanel(new Prose(text("checkin.seen")).quiet()).about(role.id());
        form.add(levels.all());
        form.add(on);
        if (today != null) {
            levels.show(today.answers());
        }
        form.saves(today == null ? 0 : today.version(), this::save);
        dialog = new FormDialog(text("checkin.title", role.title()), text("checkin.save"), form);
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        if (today == null) {
            service.checkIn(form.key(), role.id(), new CheckInEntry(on.getValue(), levels.values()));
        } else {
            service.correct(today.id(), levels.values(), version);
        }
        dialog.done(text("checkin.saved"));
    }
}
