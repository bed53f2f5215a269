package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.workrole.Outcome;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.RoleClosing;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;

/** Ends a role, with its outcome and the reason. */
class CloseRoleDialog {

    private final WorkRoleService roles;
    private final WorkRole role;
    private final Fields fields = new Fields("role.form");
    private final DatePicker closedOn = fields.date("closedOn");
    private final RadioButtonGroup<Outcome> outcome;
    private final TextArea reason = fields.area("closeReason");
    private final FormDialog dialog;

    CloseRoleDialog(WorkRoleService roles, OrganisationService organisations, WorkRole role) {
        this.roles = roles;
        this.role = role;
        outcome = fields.choice(
                "outcome", Arrays.asList(Outcome.values()), one -> closedOn.getTranslation("role.outcome." + one));
        roles.parties(role.id()).stream()
                .filter(party -> party.relation() == PartyRelation.HOST)
                .findFirst()
                .ifPresent(host -> closedOn.setValue(organisations.today(host.organisationId())));
        var form = new FormPanel(closedOn, outcome, reason).saves(role.version(), this::save);
        form.addComponentAsFirst(new Prose(closedOn.getTranslation("role.close.text")));
        dialog = new FormDialog(closedOn.getTranslation("role.close"), closedOn.getTranslation("role.close"), form);
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        roles.close(role.id(), new RoleClosing(closedOn.getValue(), outcome.getValue(), reason.getValue(), version));
        dialog.done(closedOn.getTranslation("role.close.done"));
    }
}
