package org.rolebridge.support.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.DescriptionList;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.support.Programme;
import org.rolebridge.support.ProgrammeService;
import org.rolebridge.trail.TrailService;
import org.rolebridge.trail.ui.HistoryPanel;

/** One programme: what it is, how it supports each kind of role, what it brings along. */
@Route("programmes/:programmeId([0-9]{1,18})")
@RolesAllowed("SUPPORT_READ")
public class ProgrammeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ProgrammeService programmes;
    private final OrganisationService organisations;
    private final TrailService trail;
    private final List<ProgrammePart> parts;
    private String title = "";

    public ProgrammeView(
            ProgrammeService programmes,
            OrganisationService organisations,
            TrailService trail,
            List<ProgrammePart> parts) {
        this.programmes = programmes;
        this.organisations = organisations;
        this.trail = trail;
        this.parts = parts.stream()
                .sorted(Comparator.comparing(ProgrammePart::order))
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var programme =
                programmes.get(event.getRouteParameters().getLong("programmeId").orElseThrow(NotFoundException::new));
        title = programme.name();
        removeAll();
        add(header(programme), facts(programme));
        parts.stream().filter(ProgrammePart::isShown).forEach(part -> add(part.build(programme)));
        var zone = organisations.jurisdiction(programme.jurisdictionId()).zone();
        add(new HistoryPanel(trail, zone, before -> trail.ofRecord("programme", programme.id(), before)));
    }

    private PageHeader header(Programme programme) {
        var owner = organisations.get(programme.ownerId()).name();
        var header = new PageHeader(title)
                .under(getTranslation("programme.list"), SupportNavigation.PROGRAMMES)
                .lede(getTranslation("programme.level." + programme.level()) + " · " + owner);
        if (programmes.mayKeep(programme.ownerId())) {
            header.actions(Actions.other(
                    getTranslation("programme.edit"),
                    event -> ProgrammeDialog.editing(programmes, organisations, programme)
                            .open()));
        }
        return header;
    }

    private Card facts(Programme programme) {
        var list = new DescriptionList()
                .row(
                        getTranslation("programme.jurisdiction"),
                        new Link(
                                organisations
                                        .jurisdiction(programme.jurisdictionId())
                                        .name(),
                                SupportNavigation.environment(programme.jurisdictionId())))
                .row(getTranslation("programme.dates"), dates(programme));
        if (programme.description() != null) {
            list.row(getTranslation("programme.description"), programme.description());
        }
        if (programme.link() != null) {
            var anchor = new Anchor(programme.link(), programme.link(), AnchorTarget.BLANK);
            anchor.getElement().setAttribute("rel", "noopener noreferrer");
            list.row(getTranslation("programme.link"), anchor);
        }
        return new Card(getTranslation("programme.about"), list);
    }

    private String dates(Programme programme) {
        var from = Figures.date(programme.startsOn());
        return programme.endsOn() == null
                ? getTranslation("programme.since", from)
                : getTranslation("programme.between", from, Figures.date(programme.endsOn()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
