package org.rolebridge.shell.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** The sections of a page, each with an address of its own. */
public class SectionTabs extends Nav {
    private final UnorderedList tabs = new UnorderedList();

    /** @param label names the sections for people who do not see them, such as "Sections of this role" */
    public SectionTabs(String label) {
        addClassName("rb-tabs");
        setAriaLabel(label);
        add(tabs);
    }

    public SectionTabs tab(String text, String path, boolean current) {
        var link = new Link(text, path);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        tabs.add(new ListItem(link));
        return this;
    }
}
