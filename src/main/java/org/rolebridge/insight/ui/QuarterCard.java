package org.rolebridge.insight.ui;

import static org.rolebridge.insight.ui.RoleWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.rolebridge.insight.Progress;
import org.rolebridge.insight.Progress.Quarter;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.shell.ui.Chart;
import org.rolebridge.shell.ui.ChartCard;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Milestones achieved by quarter. */
final class QuarterCard {

    private static final int HEIGHT = 260;
    private static final int LINE_HEIGHT = 17;
    private static final int WIDTH_OF_ONE = 32;

    private QuarterCard() {}

    static ChartCard of(Progress progress, ProgressAddress address) {
        var quarters = progress.quarters();
        var table = new DataTable(text("progress.quarters"))
                .text(text("progress.quarter"))
                .number(text("progress.quarters.achieved"))
                .number(text("progress.quarters.lost"));
        var today = progress.asAt().toLocalDate();
        quarters.forEach(quarter -> table.row(
                longName(quarter, today),
                number(rows(address, quarter, MilestoneState.ACHIEVED), quarter, quarter.achieved()),
                number(rows(address, quarter, MilestoneState.LOST), quarter, quarter.lost())));
        int all = quarters.stream().mapToInt(Quarter::achieved).sum();
        var chart = new Chart(text("progress.quarters.label", all, quarters.size()), columns(quarters))
                .height(HEIGHT)
                .atLeastWide(quarters.size() * WIDTH_OF_ONE)
                .fromTheRight();
        return new ChartCard(text("progress.quarters"), chart, table)
                .note(text("progress.quarters.rule", name(quarters.getLast())))
                .onMark((series, mark) -> UI.getCurrent()
                        .navigate(
                                MilestoneEventsView.PATH,
                                rows(address, quarters.get(mark), MilestoneState.ACHIEVED)
                                        .query()));
    }

    /** Opens what it counts, and nothing else. */
    private static Component number(ProgressAddress rows, Quarter quarter, int count) {
        if (count == 0) {
            return new Span(Figures.count(count));
        }
        var link = new Link(Figures.count(count), rows.path(MilestoneEventsView.PATH));
        var what = rows.events().states().iterator().next();
        link.setAriaLabel(text("progress.quarters.open." + what, count, name(quarter)));
        return link;
    }

    static ProgressAddress rows(ProgressAddress address, Quarter quarter, MilestoneState what) {
        return address.with(ProgressAddress.FROM, List.of(quarter.firstDay().toString()))
                .with(ProgressAddress.TO, List.of(quarter.lastDay().toString()))
                .with(ProgressAddress.WHAT, List.of(RoleAddress.word(what)));
    }

    private static String longName(Quarter quarter, LocalDate today) {
        return quarter.runs(today) ? text("progress.quarter.so-far", name(quarter)) : name(quarter);
    }

    /** "Apr–Jun 2026". */
    private static String name(Quarter quarter) {
        return month(quarter.firstDay()) + "–" + month(quarter.lastDay()) + " "
                + quarter.firstDay().getYear();
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    /** Standing bars; the year stands below its first quarter. */
    private static ObjectNode columns(List<Quarter> quarters) {
        var options = JsonNodeFactory.instance.objectNode();
        var months = options.putObject("xAxis").put("type", "category");
        months.putObject("axisLabel").put("lineHeight", LINE_HEIGHT);
        var names = months.putArray("data");
        options.putObject("yAxis").put("type", "value").put("minInterval", 1);
        var series = options.putArray("series")
                .addObject()
                .put("type", "bar")
                .put("name", text("progress.quarters.achieved"))
                .put("barMaxWidth", 36);
        series.putObject("label").put("show", true).put("position", "top");
        series.putObject("itemStyle").put("color", "var(--rb-blue)").put("borderRadius", 3);
        var data = series.putArray("data");
        for (var quarter : quarters) {
            boolean first = quarter == quarters.getFirst() || quarter.firstDay().getMonthValue() == 1;
            names.add(month(quarter.firstDay())
                    + (first ? "\n" + quarter.firstDay().getYear() : ""));
            var bar = data.addObject().put("value", quarter.achieved());
            if (quarter == quarters.getLast()) {
                bar.putObject("itemStyle")
                        .put("color", "var(--rb-tint)")
                        .put("borderColor", "var(--rb-blue)")
                        .put("borderType", "dashed")
                        .put("borderWidth", 2);
            }
        }
        return options;
    }
}
