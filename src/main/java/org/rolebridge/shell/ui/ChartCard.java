package org.rolebridge.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/** A heading, a chart and, folded away below it, the same numbers as a table. */
public class ChartCard extends Card {
    private final Chart chart;
    private final NativeDetails details;

    public ChartCard(String heading, Chart chart, DataTable table) {
        super(heading);
        this.chart = chart;
        details = asTable(table);
        add(box(heading, chart), details);
    }

    /** Small print between chart and table: numbers at risk, the test, what the chart does not say. */
    public ChartCard note(String words) {
        addComponentAtIndex(getComponentCount() - 1, new Prose(words).quiet());
        return this;
    }

    /** Drill down; the table should offer the same ways as links. */
    public ChartCard onMark(MarkListener listener) {
        chart.onMark(listener);
        return this;
    }

    static NativeDetails asTable(DataTable table) {
        var details = new NativeDetails(table.getTranslation("shell.as-table"), new Div(table));
        details.addClassName("rb-as-table");
        return details;
    }

    private static Div box(String heading, Chart chart) {
        var box = new Div(chart);
        box.addClassName("rb-chart-box");
        if (chart.getElement().getStyle().has("--rb-chart-min")) {
            box.getElement()
                    .setAttribute("role", "group")
                    .setAttribute("aria-label", heading)
                    .setAttribute("tabindex", "0");
        }
        if (chart.isFromTheRight()) {
            box.getStyle().set("direction", "rtl");
            chart.getElement().getStyle().set("direction", "ltr");
        }
        return box;
    }
}
