package org.rolebridge.trail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.trail.HistoryChange;
import org.rolebridge.trail.HistoryEntry;
import org.rolebridge.trail.TrailService;

/** Who changed what, from what to what, and when; newest first, twenty at a time. */
public class HistoryPanel extends Div {

    private final TrailService trail;
    private final ZoneId zone;
    private final Page page;
    private final OrderedList list = new OrderedList();
    private final Actions more = new Actions();
    private long oldest = Long.MAX_VALUE;

    /** Where the next page comes from. */
    public interface Page extends Serializable {
        List<HistoryEntry> before(long eventId);
    }

    public HistoryPanel(TrailService trail, ZoneId zone, Page page) {
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
        entries.forEach(entry -> {
            var id = entry.personId();
            list.add(item(entry, id == null ? null : people.get(id)));
        });
        more.setVisible(entries.size() == TrailService.PAGE);
        if (entries.isEmpty() && oldest == Long.MAX_VALUE) {
            add(new EmptyState(getTranslation("trail.empty"), getTranslation("trail.empty.why")));
        } else if (!entries.isEmpty()) {
            oldest = entries.getLast().id();
        }
    }

    private ListItem item(HistoryEntry entry, @Nullable String person) {
        var who = person == null ? getTranslation("trail.actor", entry.actorKind()) : person;
        var what = HistoryWords.event(entry);
        var item = new ListItem(
                new Prose().strong(who).text(" " + what), new Prose(Figures.moment(entry.occurredAt(), zone)).quiet());
        var changes = new UnorderedList();
        entry.changes().forEach(change -> changes.add(new ListItem(sentence(entry.entity(), change))));
        item.add(changes);
        return item;
    }

    private String sentence(String entity, HistoryChange change) {
        var field = HistoryWords.field(entity, change.field());
        if (change.erased()) {
            return getTranslation("trail.erased", field);
        }
        var before = HistoryWords.value(change.field(), change.before(), zone);
        var after = HistoryWords.value(change.field(), change.after(), zone);
        if (change.before() == null) {
            return getTranslation("trail.set", field, after);
        }
        return change.after() == null
                ? getTranslation("trail.cleared", field, before)
                : getTranslation("trail.changed", field, before, after);
    }
}
