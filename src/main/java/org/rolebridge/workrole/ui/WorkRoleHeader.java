package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.AskDialog;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Toast;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.Party;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;

/** Title, parties and state of a role, and what its host may do with the role as a whole. */
@SpringComponent
@UIScope
class WorkRoleHeader {

    private final WorkRoleService roles;
    private final OrganisationService organisations;
    private final List<RoleLede> more;

    WorkRoleHeader(WorkRoleService roles, OrganisationService organisations, List<RoleLede> more) {
        this.roles = roles;
        this.organisations = organisations;
        this.more = more;
    }

    PageHeader of(WorkRole role) {
        var day = role.onceStarted(organisations.todayIn(role.jurisdictionId()));
        var open = roles.parties(role.id()).stream()
                .filter(party -> party.isOn(day))
                .toList();
        var header = new PageHeader(role.title())
                .under(text("role.list"), WorkRoleNavigation.LIST)
                .under(names(open, PartyRelation.HOST))
                .lede(lede(role, open));
        if (roles.may(Permission.ROLE_EDIT, role.id())) {
            header.actions(actions(role).toArray(Component[]::new));
        }
        return header;
    }

    private String lede(WorkRole role, List<Party> open) {
        var host = names(open, PartyRelation.HOST);
        var partners = names(open, PartyRelation.PARTNER);
        var state = text("role.state." + role.lifecycle(), Figures.date(stateSince(role)));
        var who = partners.isEmpty() ? text("role.lede", host, state) : text("role.lede.with", host, partners, state);
        return Stream.concat(Stream.of(who), more.stream().flatMap(part -> part.words(role).stream()))
                .collect(Collectors.joining(" · "));
    }

    private static java.time.LocalDate stateSince(WorkRole role) {
        return role.closedOn() == null ? role.startedOn() : role.closedOn();
    }

    private String names(List<Party> parties, PartyRelation relation) {
        var ids = parties.stream()
                .filter(party -> party.relation() == relation)
                .map(Party::organisationId)
                .toList();
        return organisations.findByIds(ids).stream().map(OrganisationRef::name).collect(Collectors.joining(", "));
    }

    /** What changes what the role says first, then what changes its life. */
    private List<Component> actions(WorkRole role) {
        var actions = new ArrayList<Component>();
        if (role.lifecycle() != Lifecycle.CLOSED) {
            actions.add(Actions.other(text("role.edit"), event -> new EditRoleDialog(roles, role).open()));
        }
        if (CurrentPerson.may(Permission.ROLE_REGISTER)) {
            actions.add(new Link(text("role.copy"), WorkRoleNavigation.copyOf(role.id())).asButton());
        }
        if (role.lifecycle() != Lifecycle.CLOSED) {
            actions.addAll(steps(role));
        }
        return actions;
    }

    private List<Component> steps(WorkRole role) {
        var close = Actions.quiet(text("role.close"), event -> new CloseRoleDialog(roles, organisations, role).open());
        if (role.lifecycle() == Lifecycle.LIVE) {
            return List.of(Actions.quiet(text("role.pause"), event -> new PauseRoleDialog(roles, role).open()), close);
        }
        var words = role.lifecycle() == Lifecycle.PLANNED ? "role.begin" : "role.resume";
        return List.of(
                Actions.quiet(text(words), event -> ask(words, () -> roles.resume(role.id(), role.version()))), close);
    }

    private void ask(String key, Runnable change) {
        new AskDialog(text(key + ".ask"), text(key), () -> {
                    change.run();
                    Toast.success(text(key + ".done"));
                    UI.getCurrent().refreshCurrentRoute(false);
                })
                .text(text(key + ".text"))
                .open();
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
