package org.rolebridge.checkin.ui;

import static org.rolebridge.checkin.ui.CheckInWords.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rolebridge.shell.ui.Chart;
import org.rolebridge.shell.ui.ChartCard;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One of several small pictures of the same size and scale: how one value went, with its table. */
class SmallMultiple {

    private static final int HEIGHT = 150;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private final String name;
    private final int most;
    private final List<Point> points = new ArrayList<>();

    private record Point(LocalDate day, String who, BigDecimal value) {}

    /** @param most the top of the scale, the same for all pictures beside each other */
    SmallMultiple(String name, int most) {
        this.name = name;
        this.most = most;
    }

    /** @param who answered, or how many did */
    void add(LocalDate day, String who, BigDecimal value) {
        points.add(new Point(day, who, value));
    }

    ChartCard card(String whoHeading) {
        var table = new DataTable(name)
                .neverStacks()
                .day(text("checkin.day"))
                .text(whoHeading)
                .number(text("checkin.value"));
        points.reversed()
                .forEach(one -> table.row(
                        Figures.mediumDate(one.day()), one.who(), one.value().toPlainString()));
        var first = points.getFirst();
        var last = points.getLast();
        var label = text(
                "checkin.course",
                name,
                first.value(),
                Figures.date(first.day()),
                last.value(),
                Figures.date(last.day()),
                most);
        return new ChartCard(name, new Chart(label, options()).height(HEIGHT), table);
    }

    private ObjectNode options() {
        var options = JsonNodeFactory.instance.objectNode();
        var days = options.putObject("xAxis").put("type", "category");
        days.putObject("axisLabel").put("interval", Math.max(0, points.size() - 2));
        var names = days.putArray("data");
        options.putObject("yAxis")
                .put("type", "value")
                .put("min", 0)
                .put("max", most)
                .put("interval", most / 2);
        var line = options.putArray("series")
                .addObject()
                .put("type", "line")
                .put("name", name)
                .put("symbol", "circle")
                .put("showSymbol", true)
                .put("symbolSize", 7);
        line.putObject("itemStyle").put("color", "var(--rb-blue)");
        line.putObject("lineStyle").put("color", "var(--rb-blue)").put("width", 2);
        var data = line.putArray("data");
        for (var point : points) {
            names.add(DAY.format(point.day()));
            data.add(point.value());
        }
        return options;
    }
}
