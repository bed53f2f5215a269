package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The line of time as a list from past to future, with today in its place; for narrow screens. */
class TimelineList extends Div {
    private static final Comparator<@Nullable LocalDate> UNDATED_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    TimelineList(TimelineFrame frame, List<TimelineRow> rows, List<TimelineBar> bars) {
        addClassName("rb-timeline-list");
        add(milestones(frame.today(), rows));
        for (var lane : TimelineBar.Lane.values()) {
            var ofLane = bars.stream().filter(bar -> bar.lane() == lane).toList();
            if (!ofLane.isEmpty()) {
                add(new H3(getTranslation("shell.time.lane." + lane)), lane(ofLane));
            }
        }
    }

    private OrderedList milestones(LocalDate today, List<TimelineRow> rows) {
        var list = new OrderedList();
        var sorted = rows.stream()
                .sorted(Comparator.comparing(TimelineRow::date, UNDATED_LAST))
                .toList();
        var todayShown = false;
        for (var row : sorted) {
            var date = row.date();
            if (!todayShown && (date == null || !date.isBefore(today))) {
                list.add(today(today));
                todayShown = true;
            }
            list.add(milestone(row, today));
        }
        return list;
    }

    private static ListItem milestone(TimelineRow row, LocalDate today) {
        var state = row.state(today);
        var late = state == TimelineRow.State.LATE || state == TimelineRow.State.LOST;
        var story = new Span(TimelineWords.story(row, today));
        story.addClassName(late ? "rb-late" : "rb-quiet");
        return item(TimelineMarks.alone(state), row.label(), story);
    }

    private ListItem today(LocalDate today) {
        var item = new ListItem();
        item.addClassName("rb-now");
        item.setText(getTranslation("shell.time.today", Figures.date(today)));
        return item;
    }

    private static OrderedList lane(List<TimelineBar> bars) {
        var list = new OrderedList();
        for (var bar : bars) {
            var story = new Span(TimelineWords.story(bar));
            story.addClassName(bar.runsOut() ? "rb-late" : "rb-quiet");
            var style = bar.lane() == TimelineBar.Lane.POSTS ? "rb-t-post" : "rb-t-money";
            var mark = "<svg width=\"18\" height=\"18\" aria-hidden=\"true\"><rect class=\"%s\" x=\"2\" y=\"2\""
                    + " width=\"14\" height=\"14\" rx=\"3\"/></svg>";
            list.add(item(mark.formatted(style), bar.text(), story));
        }
        return list;
    }

    private static ListItem item(String mark, String label, Span story) {
        var name = new Element("b");
        name.setText(label);
        var item = new ListItem(new Html("<span>" + mark + "</span>"));
        item.getElement().appendChild(name, story.getElement());
        return item;
    }
}
