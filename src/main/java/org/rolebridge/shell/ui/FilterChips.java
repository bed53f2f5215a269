package org.rolebridge.shell.ui;

import com.vaadin.flow.component.html.Div;

/** The filters of a list, side by side. The address holds their state: the screen reads it and writes it. */
public class FilterChips extends Div {
    public FilterChips(FilterChip... chips) {
        addClassName("rb-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("shell.filters"));
        add(chips);
    }
}
