package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleDetails;
import org.rolebridge.workrole.WorkRoleService;

/** Changes what a role is called and what it is for. */
class EditRoleDialog {

    private final WorkRoleService roles;
    private final WorkRole role;
    private final Fields fields = new Fields("role.form");
    private final TextField title = fields.text("title");
    private final TextArea purpose = fields.area("purpose");
    private final DatePicker startedOn = fields.date("startedOn");
    private final IntegerField intendedShare = fields.whole("intendedShare");
    private final Checkbox shareAsExample = fields.tick("shareAsExample");
    private final FormDialog dialog;

    EditRoleDialog(WorkRoleService roles, WorkRole role) {
        this.roles = roles;
        this.role = role;
        title.setValue(role.title());
        purpose.setValue(role.purpose());
        startedOn.setValue(role.startedOn());
        intendedShare.setValue(role.intendedShare());
        shareAsExample.setValue(role.shareAsExample());
        var form = new FormPanel(title, purpose, startedOn, intendedShare, shareAsExample)
                .saves(role.version(), this::save);
        dialog = new FormDialog(title.getTranslation("role.edit"), title.getTranslation("role.save"), form);
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        roles.describe(
                role.id(),
                new WorkRoleDetails(
                        title.getValue(),
                        purpose.getValue(),
                        startedOn.getValue(),
                        intendedShare.getValue(),
                        shareAsExample.getValue(),
                        version));
        dialog.done(title.getTranslation("role.saved"));
    }
}
