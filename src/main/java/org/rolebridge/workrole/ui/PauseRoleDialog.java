package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;

/** Lets a role rest, with the reason and, where it is known, the day on which it goes on. */
class PauseRoleDialog {

    private final WorkRoleService roles;
    private final WorkRole role;
    private final Fields fields = new Fields("role.form");
    private final TextArea reason = fields.area("pauseReason", WorkRole.MAX_REASON);
    private final DatePicker back = Fields.optional(fields.date("expectedBackOn"));
    private final FormDialog dialog;

    PauseRoleDialog(WorkRoleService roles, WorkRole role) {
        this.roles = roles;
        this.role = role;
        var what = new Prose(reason.getTranslation("role.pause.text"));
        var form = new FormPanel(what, reason, back).about(role.id()).saves(role.version(), this::save);
        dialog = new FormDialog(reason.getTranslation("role.pause.ask"), reason.getTranslation("role.pause"), form);
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        roles.pause(role.id(), new WorkRole.Pause(reason.getValue(), back.getValue()), version);
        dialog.done(reason.getTranslation("role.pause.done"));
    }
}
