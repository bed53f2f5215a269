package org.rolebridge.shell.ui;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Ready-made options for the charts that come back on several screens. */
public final class ChartOptions {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ChartOptions() {}

    /** A value with its name and its colour, a token such as {@code --rb-blue}. */
    public record Mark(String name, double value, String token) {}

    /** A line with its points; {@code y[i]} belongs to {@code x[i]}. */
    public record Series(String name, String token, double[] x, double[] y) {}

    /** Lying bars, one for each mark, the first on top, with the value at the end. */
    public static ObjectNode bars(List<Mark> marks) {
        var options = JSON.objectNode();
        options.putObject("xAxis").put("type", "value").put("show", false);
        var names = options.putObject("yAxis")
                .put("type", "category")
                .put("inverse", true)
                .putArray("data");
        var series = options.putArray("series")
                .addObject()
                .put("type", "bar")
                .put("barMaxWidth", 40)
                .put("barCategoryGap", "28%");
        series.putObject("label").put("show", true).put("position", "right").put("fontWeight", "bold");
        var data = series.putArray("data");
        for (var mark : marks) {
            names.add(mark.name());
            var value = data.addObject().put("value", mark.value());
            value.putObject("itemStyle").put("color", token(mark.token())).put("borderRadius", 3);
        }
        return options;
    }

    /** Step lines from 0 to 100 per cent over months, named at their ends; every second one dashed. */
    public static ObjectNode steps(List<Series> lines) {
        return curves(lines, true);
    }

    public static ObjectNode lines(List<Series> lines) {
        return curves(lines, false);
    }

    /**
     * Rows and columns of shares in per cent.
     *
     * @param percent {@code percent[row][column]}; not a number leaves a cell empty
     */
    public static ObjectNode heatmap(List<String> rows, List<String> columns, double[][] percent) {
        var options = JSON.objectNode();
        category(options.putObject("xAxis"), columns).put("position", "top");
        category(options.putObject("yAxis"), rows).put("inverse", true);
        var pieces = options.putObject("visualMap")
                .put("type", "piecewise")
                .put("show", false)
                .putArray("pieces");
        for (var i = 0; i < 5; i++) {
            pieces.addObject()
                    .put("gte", i * 20)
                    .put(i == 4 ? "lte" : "lt", (i + 1) * 20)
                    .put("color", token("--rb-heat-" + i));
        }
        var series = options.putArray("series").addObject().put("type", "heatmap");
        series.putObject("label").put("show", true);
        series.putObject("itemStyle")
                .put("borderColor", token("--rb-surface"))
                .put("borderWidth", 3)
                .put("borderRadius", 5);
        var data = series.putArray("data");
        for (var row = 0; row < percent.length; row++) {
            cells(data, row, percent[row]);
        }
        return options;
    }

    private static void cells(ArrayNode data, int row, double[] percent) {
        for (var column = 0; column < percent.length; column++) {
            if (!Double.isNaN(percent[column])) {
                var cell = data.addObject();
                cell.putArray("value").add(column).add(row).add(percent[column]);
                cell.putObject("label").put("color", token(percent[column] < 60 ? "--rb-ink" : "--rb-on-blue"));
            }
        }
    }

    private static ObjectNode curves(List<Series> lines, boolean step) {
        var options = JSON.objectNode();
        options.putObject("xAxis").put("type", "value").put("name", "");
        options.putObject("yAxis").put("type", "value");
        if (step) {
            ((ObjectNode) options.get("yAxis"))
                    .put("max", 100)
                    .putObject("axisLabel")
                    .put("formatter", "{value}%");
        }
        var series = options.putArray("series");
        for (var line : lines) {
            line(series.addObject(), line, step).put("type", series.size() % 2 == 0 ? "dashed" : "solid");
        }
        return options;
    }

    private static ObjectNode line(ObjectNode node, Series line, boolean step) {
        node.put("type", "line").put("name", line.name()).put("showSymbol", false);
        if (step) {
            node.put("step", "end");
        }
        var data = node.putArray("data");
        for (var i = 0; i < line.x().length; i++) {
            data.addArray().add(line.x()[i]).add(line.y()[i]);
        }
        node.putObject("itemStyle").put("color", token(line.token()));
        node.putObject("endLabel")
                .put("show", true)
                .put("formatter", "{a}")
                .put("color", token(line.token()))
                .put("fontWeight", "bold");
        return node.putObject("lineStyle").put("color", token(line.token())).put("width", 3);
    }

    private static ObjectNode category(ObjectNode axis, List<String> names) {
        var data = axis.put("type", "category").putArray("data");
        names.forEach(data::add);
        return axis;
    }

    private static String token(String name) {
        return "var(" + name + ")";
    }
}
