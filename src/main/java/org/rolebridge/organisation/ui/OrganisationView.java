package org.rolebridge.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.PagePart.Place;
import org.rolebridge.shell.ui.PageParts;
import org.rolebridge.shell.ui.SectionTabs;

/** The page of one organisation: what it is, what it belongs to, what belongs to it, and what modules add. */
@Route("organisations/:organisationId([0-9]{1,18})/:section?([a-z-]+)")
@RolesAllowed("ORGANISATION_READ")
public class OrganisationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String OVERVIEW = "overview";

    private final OrganisationService organisations;
    private final OrganisationHeader header;
    private final OrganisationOverview overview;
    private final PageParts<Organisation> parts;
    private String title = "";

    public OrganisationView(
            OrganisationService organisations,
            OrganisationHeader header,
            OrganisationOverview overview,
            List<OrganisationPart> parts) {
        this.organisations = organisations;
        this.header = header;
        this.overview = overview;
        this.parts = new PageParts<>(parts);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var organisation =
                organisations.get(parameters.getLong("organisationId").orElseThrow(NotFoundException::new));
        show(organisation, parameters.get("section").orElse(OVERVIEW));
    }

    private void show(Organisation organisation, String section) {
        title = organisation.name();
        removeAll();
        add(header.of(organisation), tabs(organisation, section));
        if (section.equals(OVERVIEW)) {
            add(overview.of(organisation));
            add(parts.build(Place.WIDE, organisation));
        } else {
            add(parts.section(section, organisation));
        }
    }

    private SectionTabs tabs(Organisation organisation, String current) {
        var tabs = new SectionTabs(getTranslation("organisation.sections"));
        var id = organisation.id();
        tabs.tab(
                getTranslation("organisation.section.overview"),
                OrganisationNavigation.organisation(id),
                current.equals(OVERVIEW));
        parts.sections(organisation)
                .forEach(name -> tabs.tab(
                        getTranslation("organisation.section." + name),
                        OrganisationNavigation.section(id, name),
                        current.equals(name)));
        return tabs;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
