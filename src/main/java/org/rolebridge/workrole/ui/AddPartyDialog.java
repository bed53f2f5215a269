package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.UUID;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.ui.OrganisationPicker;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.workrole.PartyEntry;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.Side;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;

/** Another organisation takes part in a role. */
class AddPartyDialog {

    private final WorkRoleService roles;
    private final WorkRole role;
    private final UUID key = UUID.randomUUID();
    private final Fields fields = new Fields("role.party.form");
    private final OrganisationPicker organisation;
    private final RadioButtonGroup<PartyRelation> relation;
    private final Select<Side> side;
    private final DatePicker validFrom = fields.date("validFrom");
    private final FormDialog dialog;

    AddPartyDialog(WorkRoleService roles, OrganisationService organisations, WorkRole role) {
        this.roles = roles;
        this.role = role;
        organisation =
                fields.named(new OrganisationPicker(organisations, "role.party.form.organisationId"), "organisationId");
        relation =
                fields.choice("relation", PartnerRow.PARTS, part -> validFrom.getTranslation("role.relation." + part));
        side = fields.select("side", Arrays.asList(Side.values()), one -> validFrom.getTranslation("role.side." + one));
        validFrom.setValue(role.onceStarted(organisations.todayIn(role.jurisdictionId())));
        relation.addValueChangeListener(event -> follow(event.getValue()));
        relation.setValue(PartyRelation.PARTNER);
        var form = new FormPanel(organisation, relation, side, validFrom).saves(0, version -> save());
        dialog = new FormDialog(
                validFrom.getTranslation("role.party.add"), validFrom.getTranslation("role.party.add.short"), form);
    }

    /** A funder pays; anybody else works on a side. */
    private void follow(PartyRelation chosen) {
        if (chosen == PartyRelation.FUNDER) {
            side.setValue(Side.PAYER);
        } else if (side.getValue() == Side.PAYER) {
            side.clear();
        }
    }

    void open() {
        dialog.open();
    }

    private void save() {
        var entry = new PartyEntry(organisation.getValue().id(), relation.getValue(), side.getValue());
        roles.addParty(key, role.id(), entry, validFrom.getValue());
        dialog.done(validFrom.getTranslation("role.party.added"));
    }
}
