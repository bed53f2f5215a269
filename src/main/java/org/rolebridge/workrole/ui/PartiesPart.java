package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Permission;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.Party;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;

/** Who is party to the role, on which side of the boundary, since when; its host adds others and ends their part. */
@org.springframework.stereotype.Component
class PartiesPart implements RolePart {

    private final WorkRoleService roles;
    private final OrganisationService organisations;

    PartiesPart(WorkRoleService roles, OrganisationService organisations) {
        this.roles = roles;
        this.organisations = organisations;
    }

    @Override
    public Slot slot() {
        return Slot.section("parties", 800);
    }

    @Override
    public Component build(WorkRole role) {
        boolean mayEdit = roles.may(Permission.ROLE_EDIT, role.id());
        var card = new Card(text("role.section.parties"), table(role, mayEdit));
        if (mayEdit && role.lifecycle() != Lifecycle.CLOSED) {
            var add = Actions.other(
                    text("role.party.add"), event -> new AddPartyDialog(roles, organisations, role).open());
            card.add(new Actions(add));
        }
        return card;
    }

    private DataTable table(WorkRole role, boolean mayEdit) {
        var parties = roles.parties(role.id());
        var ids = parties.stream().map(Party::organisationId).distinct().toList();
        var names = organisations.findByIds(ids).stream()
                .collect(Collectors.toMap(OrganisationRef::id, OrganisationRef::name));
        var table = new DataTable(text("role.section.parties"))
                .text(text("role.party.organisation"))
                .text(text("role.party.relation"))
                .text(text("role.party.side"))
                .day(text("role.party.from"))
                .day(text("role.party.to"));
        if (mayEdit) {
            table.text("");
        }
        parties.forEach(party -> {
            var name = names.getOrDefault(party.organisationId(), "");
            var cells = cells(party, name);
            if (mayEdit) {
                cells.add(end(role, party, name));
            }
            table.row(cells.toArray());
        });
        return table;
    }

    private static ArrayList<@Nullable Object> cells(Party party, String name) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(name);
        cells.add(text("role.relation." + party.relation()));
        cells.add(text("role.side." + party.side()));
        cells.add(Figures.date(party.validFrom()));
        cells.add(party.validTo() == null ? text("role.party.open") : Figures.date(party.validTo()));
        return cells;
    }

    /** Nothing for the host, who stays. */
    private @Nullable Component end(WorkRole role, Party party, String name) {
        if (party.relation() == PartyRelation.HOST) {
            return null;
        }
        var key = party.validTo() == null ? "role.party.end" : "role.party.end.correct";
        var end = Actions.quiet(text(key), event -> new EndPartyDialog(roles, organisations, role, party).open());
        end.setAriaLabel(text(key + ".of", name, text("role.relation." + party.relation())));
        return end;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
