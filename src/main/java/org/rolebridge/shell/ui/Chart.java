package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chart drawn by ECharts in the page. Colours in the options may be tokens such as {@code var(--rb-blue)}; they follow
 * the light or dark scheme. Always show it in a {@link ChartCard}, which brings the table.
 */
@Tag("rb-chart")
@JsModule("./rb-chart.js")
@NpmPackage(value = "echarts", version = "6.1.0")
public class Chart extends Component {
    private boolean fromTheRight;

    /**
     * @param label what the chart shows, in a sentence with its main numbers
     * @param options ECharts options; axes, text and grid have our look unless they say otherwise
     */
    public Chart(String label, ObjectNode options) {
        getElement().setProperty("label", label);
        getElement().setPropertyJson("option", options);
    }

    /** The least height; beside something taller the chart grows. */
    public Chart height(int pixels) {
        getElement().getStyle().set("min-height", pixels + "px");
        return this;
    }

    /** Below this width the card scrolls sideways; for charts with many columns. */
    public Chart atLeastWide(int pixels) {
        getElement().getStyle().set("--rb-chart-min", pixels + "px");
        return this;
    }

    /** Where the card scrolls sideways, it begins at the right: for columns whose newest comes last. */
    public Chart fromTheRight() {
        fromTheRight = true;
        return this;
    }

    boolean isFromTheRight() {
        return fromTheRight;
    }

    public Chart onMark(MarkListener listener) {
        getElement().setProperty("clickable", true);
        getElement()
                .addEventListener("mark-click", event -> {
                    var detail = event.getEventData();
                    listener.markClicked(
                            detail.get("event.detail.seriesIndex").asInt(),
                            detail.get("event.detail.dataIndex").asInt());
                })
                .addEventData("event.detail.seriesIndex")
                .addEventData("event.detail.dataIndex");
        return this;
    }
}
