package org.rolebridge.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebridge.milestone.MilestoneKind;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Columns;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.DescriptionList;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.SayPanel;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;
import org.rolebridge.support.ProgrammeService;
import org.rolebridge.support.ui.SupportNavigation;
import org.rolebridge.trail.TrailService;
import org.rolebridge.trail.ui.HistoryPanel;
import org.rolebridge.training.Guidance;
import org.rolebridge.training.GuidanceRow;
import org.rolebridge.training.GuidanceService;

/** One piece of training or guidance: what it says, who must have it, its versions. */
@Route("training/:guidanceId([0-9]{1,18})")
@RolesAllowed("GUIDANCE_READ")
public class GuidanceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final GuidanceService guidance;
    private final OrganisationService organisations;
    private final ProgrammeService programmes;
    private final UseCard use;
    private final TrailService trail;
    private String title = "";

    public GuidanceView(
            GuidanceService guidance,
            OrganisationService organisations,
            ProgrammeService programmes,
            UseCard use,
            TrailService trail) {
        this.guidance = guidance;
        this.organisations = organisations;
        this.programmes = programmes;
        this.use = use;
        this.trail = trail;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var row = guidance.get(event.getRouteParameters().getLong("guidanceId").orElseThrow(NotFoundException::new));
        var one = row.guidance();
        title = one.title();
        removeAll();
        add(header(row));
        if (one.supersededById() != null) {
            add(superseded(one.supersededById()));
        }
        add(Columns.wideAndNarrow(facts(row), versions(one)));
        use.of(row, organisations.today(one.ownerId())).ifPresent(this::add);
        var zone = organisations
                .jurisdiction(organisations.get(one.ownerId()).jurisdictionId())
                .zone();
        add(new HistoryPanel(trail, zone, before -> trail.ofRecord("guidance", one.id(), before)));
    }

    private PageHeader header(GuidanceRow row) {
        var one = row.guidance();
        var header = new PageHeader(title)
                .under(getTranslation("training.library"), TrainingNavigation.LIBRARY)
                .under(GuidanceWords.kind(one.kind()))
                .lede(GuidanceWords.source(one) + " · " + GuidanceWords.timing(one));
        if (one.supersededById() == null && guidance.mayKeep(one.ownerId())) {
            header.actions(
                    new Link(getTranslation("training.edit"), TrainingNavigation.edit(one.id())).asButton(),
                    new Link(getTranslation("training.new-version"), TrainingNavigation.newVersion(one.id()))
                            .asButton());
        }
        return header;
    }

    private SayPanel superseded(long nextId) {
        return new SayPanel(new Prose()
                .strong(getTranslation("training.superseded"))
                .text(" ")
                .link(getTranslation("training.superseded.by"), TrainingNavigation.guidance(nextId)));
    }

    private Card facts(GuidanceRow row) {
        var one = row.guidance();
        var list = new DescriptionList()
                .row(getTranslation("training.applies"), GuidanceWords.applies(row.roleKinds()))
                .row(getTranslation("training.form.kind"), GuidanceWords.kind(one.kind()));
        if (one.summary() != null) {
            list.row(getTranslation("training.form.summary"), one.summary());
        }
        if (one.link() != null) {
            list.row(getTranslation("training.form.link"), outside(one.link()));
        }
        effort(list, one);
        list.row(getTranslation("training.form.effectiveFrom"), Figures.date(one.effectiveFrom()));
        day(list, "publishedOn", one.publishedOn());
        day(list, "reviewBy", one.reviewBy());
        list.row(getTranslation("training.owner"), row.ownerName())
                .row(
                        getTranslation("training.form.jurisdictionId"),
                        organisations.jurisdiction(one.jurisdictionId()).name());
        if (one.programmeId() != null) {
            programmes
                    .find(one.programmeId())
                    .ifPresent(programme -> list.row(
                            getTranslation("training.form.programmeId"),
                            new Link(programme.name(), SupportNavigation.programme(programme.id()))));
        }
        return new Card(getTranslation("training.about"), list);
    }

    private void effort(DescriptionList list, Guidance one) {
        if (one.hours() != null) {
            list.row(getTranslation("training.form.hours"), one.hours().toPlainString());
        }
        if (one.milestoneNumber() != null) {
            MilestoneKind.of(one.milestoneNumber())
                    .ifPresent(kind ->
                            list.row(getTranslation("training.form.milestoneNumber"), GuidanceWords.milestone(kind)));
        }
    }

    private void day(DescriptionList list, String field, @Nullable LocalDate day) {
        if (day != null) {
            list.row(getTranslation("training.form." + field), Figures.date(day));
        }
    }

    private static Anchor outside(String address) {
        var anchor = new Anchor(address, address, AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        return anchor;
    }

    private Card versions(Guidance shown) {
        var table = new DataTable(getTranslation("training.versions"))
                .neverStacks()
                .text(getTranslation("training.version"))
                .day(getTranslation("training.since"));
        var all = guidance.versions(shown);
        for (var version : all) {
            var tag = state(version, all, organisations.today(shown.ownerId()));
            var label = version.versionLabel() == null ? getTranslation("training.unnamed") : version.versionLabel();
            table.row(
                    version.id() == shown.id()
                            ? new Div(new Prose().strong(label), tag)
                            : new Div(new Link(label, TrainingNavigation.guidance(version.id())), new Div(tag)),
                    Figures.mediumDate(version.effectiveFrom()));
        }
        return new Card(getTranslation("training.versions"), table);
    }

    private Tag state(Guidance version, List<Guidance> all, LocalDate today) {
        if (version.effectiveFrom().isAfter(today)) {
            return new Tag(getTranslation("training.state.coming"), Tone.BLUE);
        }
        boolean over = all.stream()
                .anyMatch(next -> Objects.equals(next.id(), version.supersededById())
                        && !next.effectiveFrom().isAfter(today));
        return over
                ? new Tag(getTranslation("training.state.old"), Tone.GREY)
                : new Tag(getTranslation("training.state.now"), Tone.GREEN);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
