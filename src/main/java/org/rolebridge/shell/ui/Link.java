package org.rolebridge.shell.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to a screen of this application by its path, without a leading slash. */
public class Link extends Anchor {
    public Link(String text, String path) {
        super(path, text);
        getElement().setAttribute("router-link", true);
    }

    /** Looks like the one main button of a screen. */
    public Link asMainButton() {
        addClassNames("rb-button", "rb-main");
        return this;
    }

    /** Looks like a quieter button. */
    public Link asButton() {
        addClassName("rb-button");
        return this;
    }
}
