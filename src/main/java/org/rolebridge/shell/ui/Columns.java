package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Cards side by side; two at most on a tablet, one below the other on a phone. */
public class Columns extends Div {
    private Columns(int count, Component... content) {
        addClassName("rb-columns");
        getStyle().set("--rb-count", Integer.toString(count));
        add(content);
    }

    /** Equal columns, as many as there are parts, up to four. */
    public static Columns of(Component... content) {
        return new Columns(Math.min(content.length, 4), content);
    }

    /** The main matter on the left, two thirds wide; asides below each other on the right. */
    public static Columns wideAndNarrow(Component main, Component... asides) {
        var columns = new Columns(2, main, new Div(asides));
        columns.addClassName("rb-wide-narrow");
        return columns;
    }

    /** All parts equally high. */
    public Columns level() {
        addClassName("rb-level");
        return this;
    }

    /** Stays two abreast on a phone: for short figures only. */
    public Columns pairs() {
        addClassName("rb-pairs");
        return this;
    }
}
