package org.rolebridge.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.rolebridge.insight.Progress.Event;
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

    private static final LocalDate EARLIEST = LocalDate.of(1948, 7, 5);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private final ProgressService progress;
    private final ProgressChips chips;

    public MilestoneEventsView(ProgressService progress, ProgressChips chips) {
        this.progress = progress;
        this.chips = chips;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = ProgressAddress.of(event.getLocation());
        var from = address.day(ProgressAddress.FROM).orElse(EARLIEST);
        var to = address.day(ProgressAddress.TO).orElse(LATEST);
        int count = progress.countEvents(address.filter(), from, to);
        removeAll();
        add(new PageHeader(getPageTitle())
                .under(getTranslation("progress.title"), address.path(ProgressView.PATH))
                .lede(getTranslation("progress.events.sentence", count, Figures.date(from), Figures.date(to))));
        var filter = address.filter();
        add(new Actions(chips.withoutPeriod(address, PATH))
                .end(new CsvLink(
                        getTranslation("role.export"),
                        "milestones.csv",
                        target -> progress.exportEvents(filter, from, to, target))));
        add(
                count == 0
                        ? Card.plain(new EmptyState(
                                getTranslation("progress.events.none"), getTranslation("progress.events.none.why")))
                        : Card.snug(grid(address, from, to, count)));
    }

    private QuietGrid<Event> grid(ProgressAddress address, LocalDate from, LocalDate to, int count) {
        var grid = new QuietGrid<Event>(getPageTitle());
        grid.text(getTranslation("progress.events.on"), row -> Figures.mediumDate(row.on()))
                .setFlexGrow(0)
                .setWidth("140px");
        grid.text(getTranslation("progress.events.milestone"), new ComponentRenderer<>(MilestoneEventsView::milestone));
        grid.text(getTranslation("role.column.role"), new ComponentRenderer<>(MilestoneEventsView::role));
        grid.onPhone(getPageTitle(), new ComponentRenderer<>(MilestoneEventsView::summary));
        var filter = address.filter();
        grid.reads(window -> progress.findEvents(filter, from, to, window), count);
        grid.fitPage(count);
        return grid;
    }

    private static Div milestone(Event row) {
        var lost = row.state() == MilestoneState.LOST;
        var name = new Prose(RoleWords.milestone(row.milestone()));
        return lost ? new Div(name, new Tag(RoleWords.text("progress.events.lost"), Tone.RED)) : new Div(name);
    }

    private static Div role(Event row) {
        var host = row.host() == null ? "–" : row.host();
        return new Div(
                new Link(row.title(), MilestoneNavigation.ofRole(row.roleId())),
                new Prose(RoleWords.text("role.host", host)).quiet());
    }

    private static Div summary(Event row) {
        var summary = role(row);
        summary.add(milestone(row), new Prose(Figures.mediumDate(row.on())).quiet());
        return summary;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.events");
    }
}
