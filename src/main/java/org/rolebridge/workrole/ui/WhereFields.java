package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Grant;
import org.rolebridge.access.Permission;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.ui.OrganisationPicker;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.workrole.PartyEntry;
import org.rolebridge.workrole.Side;

/** Where the role sits and who works across the boundary with it. */
class WhereFields implements Serializable {

    private final OrganisationService organisations;
    private final Fields fields = new Fields("role.form");
    private final OrganisationPicker host;
    private final Select<Side> hostSide;
    private final Div partners = new Div();

    WhereFields(OrganisationService organisations) {
        this.organisations = organisations;
        host = fields.named(new OrganisationPicker(organisations, "role.form.hostId"), "hostId");
        hostSide = fields.select(
                "hostSide", Arrays.asList(Side.values()), side -> host.getTranslation("role.side." + side));
        hostSide.setValue(Side.HEALTH);
        var own = CurrentPerson.get().grantsWith(Permission.ROLE_REGISTER).stream()
                .map(Grant::organisationId)
                .distinct()
                .toList();
        organisations.findByIds(own).stream().findFirst().ifPresent(host::setValue);
        partners.addClassName("rb-rows");
        addPartner();
    }

    private void addPartner() {
        partners.add(new PartnerRow(organisations, fields));
    }

    Component[] components() {
        var more = Actions.quiet(host.getTranslation("role.form.partner.more"), event -> addPartner());
        return new Component[] {host, hostSide, partners, more};
    }

    long hostId() {
        return host.getValue().id();
    }

    Side hostSide() {
        return hostSide.getValue();
    }

    List<PartyEntry> parties() {
        return partners.getChildren()
                .map(PartnerRow.class::cast)
                .flatMap(row -> row.entry().stream())
                .toList();
    }
}
