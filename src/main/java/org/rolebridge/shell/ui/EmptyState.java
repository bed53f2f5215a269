package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** What is shown where nothing is yet: why, and what to do next. */
public class EmptyState extends Div {
    public EmptyState(String title, String why) {
        addClassName("rb-empty");
        add(new H2(title), new Prose(why));
    }

    public EmptyState next(Component... steps) {
        var row = new Actions(steps);
        row.getStyle().set("justify-content", "center");
        add(row);
        return this;
    }
}
