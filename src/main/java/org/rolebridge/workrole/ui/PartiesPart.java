package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.workrole.Party;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;

/** Who is party to the role, on which side of the boundary, since when. */
@org.springframework.stereotype.Component
class PartiesPart implements RolePart {

    private final WorkRoleService roles;
    private final OrganisationService organisations;

    PartiesPart(WorkRoleService roles, OrganisationService organisations) {
        this.roles = roles;
        this.organisations = organisations;
    }

    @Override
    public Place place() {
        return Place.SECTION;
    }

    @Override
    public String name() {
        return "parties";
    }

    @Override
    public int order() {
        return 800;
    }

    @Override
    public boolean isShownTo(WorkRole role) {
        return true;
    }

    @Override
    public Component build(WorkRole role) {
        var parties = roles.parties(role.id());
        var names = organisations
                .findByIds(
                        parties.stream().map(Party::organisationId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(OrganisationRef::id, Function.identity()));
        var table = new DataTable(text("role.section.parties"))
                .text(text("role.party.organisation"))
                .text(text("role.party.relation"))
                .text(text("role.party.side"))
                .day(text("role.party.from"))
                .day(text("role.party.to"));
        for (var party : parties) {
            var organisation = names.get(party.organisationId());
            table.row(
                    organisation == null ? "" : organisation.name(),
                    text("role.relation." + party.relation()),
                    text("role.side." + party.side()),
                    Figures.date(party.validFrom()),
                    party.validTo() == null ? text("role.party.open") : Figures.date(party.validTo()));
        }
        return new Card(text("role.section.parties"), table);
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
