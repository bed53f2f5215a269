package org.rolebridge.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** How much of something is used or done. Say the amounts beside it: the bar alone is not enough. */
public class Bar extends Div {
    /**
     * @param label what is measured
     * @param share from 0 to 1; more is shown as full
     * @param words the value in words, for people who do not see the bar
     */
    public Bar(String label, double share, String words) {
        var percent = Math.round(100 * Math.clamp(share, 0, 1));
        addClassName("rb-bar");
        var fill = new Element("i");
        fill.getStyle().set("width", percent + "%");
        getElement()
                .setAttribute("role", "meter")
                .setAttribute("aria-label", label)
                .setAttribute("aria-valuemin", "0")
                .setAttribute("aria-valuemax", "100")
                .setAttribute("aria-valuenow", Long.toString(percent))
                .setAttribute("aria-valuetext", words)
                .appendChild(fill);
    }
}
