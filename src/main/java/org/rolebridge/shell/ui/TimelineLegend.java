package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;

/** What the signs of the line of time mean; only those that occur. */
class TimelineLegend extends UnorderedList {
    TimelineLegend(List<TimelineRow> rows, LocalDate today) {
        addClassName("rb-legend");
        rows.stream()
                .map(row -> row.state(today))
                .filter(state -> state != TimelineRow.State.UNPLANNED)
                .distinct()
                .sorted()
                .map(this::entry)
                .forEach(this::add);
    }

    private ListItem entry(TimelineRow.State state) {
        return new ListItem(
                new Html("<span>" + TimelineMarks.alone(state) + "</span>"),
                new Text(getTranslation("shell.time.state." + state)));
    }
}
