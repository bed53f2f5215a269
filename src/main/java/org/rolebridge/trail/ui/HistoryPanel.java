package org.rolebridge.trail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.trail.HistoryEntry;
import org.rolebridge.trail.TrailService;

/** Who changed what, from what to what, and when; newest first, twenty at a time. */
public class HistoryPanel extends Div {

    private final TrailService trail;
    private final ZoneId zone;
    private final Page page;
    private final boolean named;
    private final OrderedList list = new OrderedList();
    private final Actions more = new Actions();
    private long oldest = Long.MAX_VALUE;

    /** Where the next page comes from. */
    public interface Page extends Serializable {
        List<HistoryEntry> before(long eventId);
    }

    public HistoryPanel(TrailService trail, ZoneId zone, Page page) {
        this(trail, zone, page, false);
    }

    /** Of many records, so that each event says which one it is about. */
    static HistoryPanel named(TrailService trail, ZoneId zone, Page page) {
        return new HistoryPanel(trail, zone, page, true);
    }

    private HistoryPanel(TrailService trail, ZoneId zone, Page page, boolean named) {
        this.named = named;
        this.trail = trail;
        this.zone = zone;
        this.page = page;
        list.addClassName("rb-history");
        more.add(Actions.quiet(getTranslation("trail.more"), event -> show()));
        add(new Card(getTranslation("trail.title"), list, more));
        show();
    }

    private void show() {
        var entries = page.before(oldest);
        var people = trail.people(entries);
        entries.forEach(entry -> list.add(item(entry, people)));
        more.setVisible(entries.size() == TrailService.PAGE);
        if (entries.isEmpty() && oldest == Long.MAX_VALUE) {
            add(new EmptyState(getTranslation("trail.empty"), getTranslation("trail.empty.why")));
        } else if (!entries.isEmpty()) {
            oldest = entries.getLast().id();
        }
    }

    private ListItem item(HistoryEntry entry, Map<Long, String> people) {
        var what = new Prose()
                .strong(HistoryWords.who(entry, people))
                .text(" " + HistoryWords.event(entry) + (named ? record(entry) : ""));
        var item = new ListItem(what, new Prose(Figures.moment(entry.occurredAt(), zone)).quiet());
        var changes = new UnorderedList();
        entry.changes().forEach(change -> changes.add(new ListItem(HistoryWords.change(entry.entity(), change, zone))));
        item.add(changes);
        return item;
    }

    /** ": Wanda Field, Harbour PCN", as far as that is known. */
    private static String record(HistoryEntry entry) {
        var names = Stream.of(entry.subject(), entry.place())
                .flatMap(Stream::ofNullable)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : ": " + names;
    }
}
