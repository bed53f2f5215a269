package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.workrole.Party;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;

/** An organisation’s part in a role ends. */
class EndPartyDialog {

    private final WorkRoleService roles;
    private final Party party;
    private final DatePicker validTo = new Fields("role.party.form").date("validTo");
    private final FormDialog dialog;

    EndPartyDialog(WorkRoleService roles, OrganisationService organisations, WorkRole role, Party party) {
        this.roles = roles;
        this.party = party;
        var last = party.validTo();
        validTo.setValue(last == null ? organisations.todayIn(role.jurisdictionId()) : last);
        var form = new FormPanel(validTo);
        var help = new Prose(validTo.getTranslation("role.party.end.help")).quiet();
        if (party.relation() == PartyRelation.EMPLOYER) {
            help.text(" " + validTo.getTranslation("role.party.end.employer"));
        }
        form.addComponentAsFirst(help);
        form.saves(party.version(), this::save);
        dialog = new FormDialog(
                validTo.getTranslation("role.party.end.title"), validTo.getTranslation("role.save"), form);
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        roles.endParty(party.roleId(), party.id(), validTo.getValue(), version);
        dialog.done(validTo.getTranslation("role.party.ended"));
    }
}
