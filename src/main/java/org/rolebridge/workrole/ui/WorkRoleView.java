package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.rolebridge.shell.ui.Columns;
import org.rolebridge.shell.ui.PagePart.Place;
import org.rolebridge.shell.ui.PageParts;
import org.rolebridge.shell.ui.SectionTabs;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;

/** The page of one role: how it stands in one sentence, then its sections, each with an address of its own. */
@Route("roles/:roleId([0-9]{1,18})/:section?([a-z-]+)")
@RolesAllowed("ROLE_READ")
public class WorkRoleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String OVERVIEW = "overview";

    private final WorkRoleService roles;
    private final WorkRoleHeader header;
    private final PageParts<WorkRole> parts;
    private String title = "";

    public WorkRoleView(WorkRoleService roles, WorkRoleHeader header, List<RolePart> parts) {
        this.roles = roles;
        this.header = header;
        this.parts = new PageParts<>(parts);
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
        add(parts.build(Place.SENTENCE, role));
        add(tabs(role, section));
        if (section.equals(OVERVIEW)) {
            showOverview(role);
        } else {
            add(parts.section(section, role));
        }
    }

    private void showOverview(WorkRole role) {
        add(parts.build(Place.WIDE, role));
        add(Columns.of(parts.build(Place.CARD, role).toArray(com.vaadin.flow.component.Component[]::new)));
    }

    private SectionTabs tabs(WorkRole role, String current) {
        var tabs = new SectionTabs(getTranslation("role.sections"));
        tabs.tab(getTranslation("role.section.overview"), WorkRoleNavigation.role(role.id()), current.equals(OVERVIEW));
        parts.sections(role)
                .forEach(name -> tabs.tab(
                        getTranslation("role.section." + name),
                        WorkRoleNavigation.section(role.id(), name),
                        current.equals(name)));
        return tabs;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
