package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Grant;
import org.rolebridge.access.Permission;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.ui.OrganisationPicker;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormRows;
import org.rolebridge.workrole.Party;
import org.rolebridge.workrole.PartyEntry;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.Side;

/** Where the role sits and who works across the boundary with it. */
class WhereFields implements Serializable {

    private final Fields fields = new Fields("role.form");
    private final OrganisationService organisations;
    private final OrganisationPicker host;
    private final Select<Side> hostSide;
    private final FormRows<PartnerRow> partners;

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
        partners = new FormRows<>(
                host.getTranslation("role.form.partner.more"), () -> new PartnerRow(organisations, fields));
    }

    Component[] components() {
        return new Component[] {host, hostSide, partners};
    }

    /** Where the host is; empty until one is chosen. */
    Optional<Jurisdiction> jurisdiction() {
        return Optional.ofNullable(host.getValue())
                .map(chosen -> organisations.jurisdiction(
                        organisations.get(chosen.id()).jurisdictionId()));
    }

    boolean isComplete() {
        return host.getValue() != null;
    }

    String hostName() {
        return host.getValue().name();
    }

    /** The host and all others that have been chosen. */
    List<Long> organisationIds() {
        return Stream.concat(Stream.of(hostId()), parties().stream().map(PartyEntry::organisationId))
                .distinct()
                .toList();
    }

    /** The host as far as the reader may host roles there; the others as they are party now. */
    void copy(List<Party> parties) {
        var open = parties.stream().filter(party -> party.validTo() == null).toList();
        open.stream()
                .filter(party -> party.relation() == PartyRelation.HOST)
                .forEach(party -> hostSide.setValue(party.side()));
        var others = open.stream()
                .filter(party -> PartnerRow.PARTS.contains(party.relation()))
                .toList();
        partners.growTo(others.size());
        var rows = partners.rows().toList();
        for (int at = 0; at < others.size(); at++) {
            rows.get(at).copy(others.get(at));
        }
    }

    long hostId() {
        return host.getValue().id();
    }

    Side hostSide() {
        return hostSide.getValue();
    }

    List<PartyEntry> parties() {
        return partners.rows().flatMap(row -> row.entry().stream()).toList();
    }
}
