package org.rolebridge.people.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.Arrays;
import org.rolebridge.people.AccessGrant;
import org.rolebridge.people.GrantService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;

/** Takes access away, at once or after a last day. */
class EndAccessDialog {

    private enum When {
        NOW,
        LATER
    }

    private final GrantService grants;
    private final AccessGrant grant;
    private final Fields fields = new Fields("grant.form");
    private final RadioButtonGroup<When> when;
    private final DatePicker lastDay = fields.date("lastDay");
    private final FormDialog dialog;

    EndAccessDialog(GrantService grants, AccessGrant grant, LocalDate today) {
        this.grants = grants;
        this.grant = grant;
        when = fields.choice("when", Arrays.asList(When.values()), one -> lastDay.getTranslation("grant.end." + one));
        when.setValue(When.NOW);
        lastDay.setValue(today);
        lastDay.setVisible(false);
        when.addValueChangeListener(event -> lastDay.setVisible(event.getValue() == When.LATER));
        var form = new FormPanel(when, lastDay).saves(grant.version(), this::save);
        dialog = new FormDialog(lastDay.getTranslation("grant.end"), lastDay.getTranslation("grant.end.action"), form);
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        if (when.getValue() == When.NOW) {
            grants.revoke(grant.id(), version);
        } else {
            grants.endOn(grant.id(), lastDay.getValue(), version);
        }
        dialog.done(lastDay.getTranslation("grant.ended"));
    }
}
