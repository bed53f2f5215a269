package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.rolebridge.shell.ui.Columns;
import org.rolebridge.shell.ui.SectionTabs;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.rolebridge.workrole.ui.RolePart.Place;

/** The page of one role: how it stands in one sentence, then its sections, each with an address of its own. */
@Route("roles/:roleId([0-9]{1,18})/:section?([a-z-]+)")
@RolesAllowed("ROLE_READ")
public class WorkRoleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String OVERVIEW = "overview";

    private final WorkRoleService roles;
    private final WorkRoleHeader header;
    private final List<RolePart> parts;
    private String title = "";

    public WorkRoleView(WorkRoleService roles, WorkRoleHeader header, List<RolePart> parts) {
        this.roles = roles;
        this.header = header;
        this.parts = parts.stream()
                .sorted(Comparator.comparing(RolePart::order).thenComparing(RolePart::name))
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var role = roles.get(parameters.getLong("roleId").orElseThrow(NotFoundException::new));
        show(role, parameters.get("section").orElse(OVERVIEW));
    }

    private void show(WorkRole role, String section) {
        title = role.title();
        removeAll();
        add(header.of(role));
        at(Place.SENTENCE, role).forEach(part -> add(part.build(role)));
        add(tabs(role, section));
        if (section.equals(OVERVIEW)) {
            showOverview(role);
        } else {
            add(at(Place.SECTION, role).stream()
                    .filter(part -> part.name().equals(section))
                    .findFirst()
                    .orElseThrow(NotFoundException::new)
                    .build(role));
        }
    }

    private void showOverview(WorkRole role) {
        at(Place.WIDE, role).forEach(part -> add(part.build(role)));
        add(Columns.of(at(Place.CARD, role).stream()
                .map(part -> part.build(role))
                .toArray(com.vaadin.flow.component.Component[]::new)));
    }

    private SectionTabs tabs(WorkRole role, String current) {
        var tabs = new SectionTabs(getTranslation("role.sections"));
        tabs.tab(getTranslation("role.section.overview"), WorkRoleNavigation.role(role.id()), current.equals(OVERVIEW));
        at(Place.SECTION, role)
                .forEach(part -> tabs.tab(
                        getTranslation("role.section." + part.name()),
                        WorkRoleNavigation.section(role.id(), part.name()),
                        current.equals(part.name())));
        return tabs;
    }

    private List<RolePart> at(Place place, WorkRole role) {
        return parts.stream()
                .filter(part -> part.place() == place && part.isShownTo(role))
                .toList();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
