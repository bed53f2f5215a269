package org.rolebridge.trail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.CsvLink;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.trail.TrailFilter;
import org.rolebridge.trail.TrailService;

/** What administrators did to organisations, people, access and reference data. Roles have a history of their own. */
@Route(ChangeHistoryView.PATH)
@RolesAllowed("TRAIL_READ")
public class ChangeHistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "change-history";

    private final TrailService trail;
    private final PlaceChoice places;

    public ChangeHistoryView(TrailService trail, PlaceChoice places) {
        this.trail = trail;
        this.places = places;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = HistoryAddress.of(event.getLocation());
        var filter = address.filter();
        removeAll();
        add(
                new PageHeader(getPageTitle()).lede(getTranslation("trail.everything.lede")),
                new Actions(HistoryChips.of(address, trail.actors(), places)),
                HistoryPanel.named(trail, TrailFilter.ZONE, before -> trail.ofEverything(filter, before)),
                export(filter));
    }

    private Prose export(TrailFilter filter) {
        var headings = Stream.of("at", "who", "what", "record", "organisation", "changes")
                .map(column -> getTranslation("trail.export." + column))
                .toList();
        var lines = new HistoryCells(TrailFilter.ZONE);
        var line = new Prose().quiet();
        line.add(new CsvLink(
                getTranslation("trail.export"),
                "change-history.csv",
                target -> trail.export(filter, headings, lines, target)));
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trail.everything");
    }
}
