package org.rolebridge.support.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.support.EnvironmentIndicator;
import org.rolebridge.support.EnvironmentProfile;
import org.rolebridge.support.EnvironmentService;
import org.rolebridge.support.SupportService;
import org.rolebridge.trail.TrailService;
import org.rolebridge.trail.ui.HistoryPanel;

/** The ground that a jurisdiction gives to roles, as of a day, with a source for each score. */
@Route("programmes/environment/:jurisdictionId([0-9]{1,18})")
@RolesAllowed("SUPPORT_READ")
public class EnvironmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final EnvironmentService environments;
    private final SupportService support;
    private final OrganisationService organisations;
    private final TrailService trail;
    private String title = "";

    public EnvironmentView(
            EnvironmentService environments,
            SupportService support,
            OrganisationService organisations,
            TrailService trail) {
        this.environments = environments;
        this.support = support;
        this.organisations = organisations;
        this.trail = trail;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = organisations.jurisdiction(
                event.getRouteParameters().getLong("jurisdictionId").orElseThrow(NotFoundException::new));
        var profiles = environments.profiles(place.id());
        title = getTranslation("environment.of", place.name());
        removeAll();
        add(header(place));
        var asked = event.getLocation().getQueryParameters().getSingleParameter("as-of");
        chosen(profiles, asked).ifPresentOrElse(profile -> show(place, profile), () -> add(empty(place)));
        if (profiles.size() > 1) {
            add(others(place, profiles));
        }
    }

    private static Optional<EnvironmentProfile> chosen(List<EnvironmentProfile> profiles, Optional<String> asked) {
        return profiles.stream()
                .filter(profile -> asked.isEmpty() || profile.asOf().toString().equals(asked.get()))
                .findFirst();
    }

    private PageHeader header(Jurisdiction place) {
        var header = new PageHeader(title)
                .under(getTranslation("programme.list"), SupportNavigation.PROGRAMMES)
                .lede(getTranslation("environment.of.lede"));
        if (environments.mayScore(place.id())) {
            header.actions(Actions.other(
                    getTranslation("environment.begin"),
                    event -> BeginProfileDialog.of(environments, place).open()));
        }
        return header;
    }

    private Card empty(Jurisdiction place) {
        var why = environments.mayScore(place.id()) ? "environment.empty.why" : "environment.empty.others";
        return Card.plain(new EmptyState(getTranslation("environment.empty"), getTranslation(why, place.name())));
    }

    private void show(Jurisdiction place, EnvironmentProfile profile) {
        var indicators = environments.indicators(profile.id());
        add(EnvironmentSentence.of(support.rule(), profile, indicators));
        add(new Card(
                getTranslation("environment.indicators", Figures.date(profile.asOf())),
                new IndicatorTable(environments, profile, indicators).of(environments.mayScore(place.id()))));
        var ids = indicators.stream().map(EnvironmentIndicator::id).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            add(new HistoryPanel(trail, place.zone(), before -> trail.ofRecords("environment_indicator", ids, before)));
        }
    }

    private Card others(Jurisdiction place, List<EnvironmentProfile> profiles) {
        var card = new Card(getTranslation("environment.profiles"));
        profiles.forEach(profile -> card.add(new Prose()
                .link(Figures.date(profile.asOf()), SupportNavigation.environment(place.id(), profile.asOf()))
                .text(profile.note() == null ? "" : " · " + profile.note())));
        return card;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
