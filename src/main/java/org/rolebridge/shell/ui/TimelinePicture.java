package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/**
 * Milestones, posts and money on one line of time: a picture where there is room, a list in order of time on a phone, and
 * the same as a table.
 */
public class TimelinePicture extends Div {
    /** @param label what the picture shows, in a sentence */
    public TimelinePicture(String label, TimelineFrame frame, List<TimelineRow> rows, List<TimelineBar> bars) {
        addClassName("rb-timeline");
        var picture = new Div(new Html("<div>" + new TimelineDrawing(frame, rows, bars).svg(label) + "</div>"));
        picture.add(new TimelineLegend(rows, frame.today()));
        picture.addClassName("rb-timeline-picture");
        add(
                picture,
                new TimelineList(frame, rows, bars),
                ChartCard.asTable(TimelineTable.of(label, frame.today(), rows, bars)));
    }
}
