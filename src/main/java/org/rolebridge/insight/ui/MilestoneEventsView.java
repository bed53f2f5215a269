package org.rolebridge.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.rolebridge.insight.Progress.Event;
import org.rolebridge.insight.Progress.EventFilter;
import org.rolebridge.insight.ProgressService;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.milestone.ui.MilestoneNavigation;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.CsvLink;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.QuietGrid;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;

/** The milestones behind a quarter: what was achieved or lost, when, by which role. */
@Route(MilestoneEventsView.PATH)
@RolesAllowed("PROGRESS_READ")
public class MilestoneEventsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "progress/milestones";

    private final ProgressService progress;
    private final ProgressChips chips;

    public MilestoneEventsView(ProgressService progress, ProgressChips chips) {
        this.progress = progress;
        this.chips = chips;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = ProgressAddress.of(event.getLocation());
        var filter = address.filter();
        var which = address.events();
        int count = progress.countEvents(filter, which);
        removeAll();
        add(new PageHeader(getPageTitle())
                .under(getTranslation("progress.title"), address.path(ProgressView.PATH))
                .lede(sentence(count, which)));
        add(new Actions(chips.ofEvents(address, PATH))
                .end(new CsvLink(
                        getTranslation("role.export"),
                        "milestones.csv",
                        target -> progress.exportEvents(filter, which, target))));
        add(
                count == 0
                        ? Card.plain(new EmptyState(
                                getTranslation("progress.events.none"), getTranslation("progress.events.none.why")))
                        : Card.snug(grid(address, count)));
    }

    /** "28 milestones were achieved from 1 October 2025 to 31 December 2025." */
    private String sentence(int count, EventFilter which) {
        var what = which.states().size() == 1 ? which.states().iterator().next().name() : "BOTH";
        return getTranslation(
                "progress.events.sentence", count, getTranslation("progress.events.were." + what), days(which));
    }

    private String days(EventFilter which) {
        if (which.from() != null && which.to() != null) {
            return getTranslation("progress.events.between", Figures.date(which.from()), Figures.date(which.to()));
        }
        if (which.from() != null) {
            return getTranslation("progress.events.from", Figures.date(which.from()));
        }
        return which.to() == null ? "" : getTranslation("progress.events.to", Figures.date(which.to()));
    }

    private QuietGrid<Event> grid(ProgressAddress address, int count) {
        var grid = new QuietGrid<Event>(getPageTitle());
        grid.text(getTranslation("progress.events.on"), row -> Figures.mediumDate(row.on()))
                .setFlexGrow(0)
                .setWidth("140px");
        grid.text(
                        getTranslation("progress.events.what"),
                        new ComponentRenderer<>(row -> new Div(MilestoneEventsView.what(row))))
                .setFlexGrow(0)
                .setWidth("130px");
        grid.text(getTranslation("progress.events.milestone"), row -> RoleWords.milestone(row.milestone()));
        grid.text(getTranslation("role.column.role"), new ComponentRenderer<>(MilestoneEventsView::role));
        grid.onPhone(getPageTitle(), new ComponentRenderer<>(MilestoneEventsView::summary));
        var filter = address.filter();
        var which = address.events();
        grid.reads(window -> progress.findEvents(filter, which, window), count);
        return grid.high(count);
    }

    private static Tag what(Event row) {
        var tone = row.state() == MilestoneState.LOST ? Tone.RED : Tone.GREEN;
        return new Tag(RoleWords.text("progress.events.state." + row.state()), tone);
    }

    private static Div role(Event row) {
        var host = row.host() == null ? "–" : row.host();
        return new Div(
                new Link(row.title(), MilestoneNavigation.ofRole(row.roleId())),
                new Prose(RoleWords.text("role.host", host)).quiet());
    }

    private static Div summary(Event row) {
        var summary = role(row);
        summary.add(
                new Prose(RoleWords.milestone(row.milestone())),
                what(row),
                new Prose(Figures.mediumDate(row.on())).quiet());
        return summary;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.events");
    }
}
