package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.ui.OrganisationPart;
import org.rolebridge.shared.Window;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;

/** The roles of an organisation and those below it on its page: the first few, and the way to all of them. */
@org.springframework.stereotype.Component
class OrganisationRolesPart implements OrganisationPart {

    private static final Window FIRST = new Window(0, 10);

    private final WorkRoleService roles;
    private final OrganisationService organisations;

    OrganisationRolesPart(WorkRoleService roles, OrganisationService organisations) {
        this.roles = roles;
        this.organisations = organisations;
    }

    @Override
    public Slot slot() {
        return new Slot(Place.WIDE, "roles", 100);
    }

    @Override
    public boolean isShownTo(Organisation organisation) {
        return CurrentPerson.may(Permission.ROLE_READ);
    }

    @Override
    public Component build(Organisation organisation) {
        var first = roles.ofOrganisation(organisation.id(), FIRST);
        var card = new Card(text("role.of-organisation"));
        if (first.isEmpty()) {
            card.add(new Prose(text("role.of-organisation.none")).quiet());
            return card;
        }
        card.add(table(first));
        card.add(new Actions(
                new Link(text("role.of-organisation.all"), WorkRoleNavigation.ofOrganisation(organisation.id()))));
        return card;
    }

    private DataTable table(List<WorkRole> some) {
        var hosts = roles.findHosts(some.stream().map(WorkRole::id).toList());
        var names = organisations.findByIds(hosts.values()).stream()
                .collect(Collectors.toMap(OrganisationRef::id, OrganisationRef::name));
        var table = new DataTable(text("role.of-organisation"))
                .text(text("role.form.title"))
                .text(text("role.form.hostId"))
                .text(text("field.work_role.lifecycle"))
                .day(text("role.form.startedOn"));
        for (var role : some) {
            var host = hosts.get(role.id());
            table.row(
                    new Link(role.title(), WorkRoleNavigation.role(role.id())),
                    host == null ? "" : names.getOrDefault(host, ""),
                    text("value.lifecycle." + role.lifecycle()),
                    Figures.date(role.startedOn()));
        }
        return table;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
