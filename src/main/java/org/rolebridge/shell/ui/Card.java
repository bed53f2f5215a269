package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;

/** A white box on the grey page with one subject. */
public class Card extends Div {
    public Card(String heading, Component... content) {
        addClassName("rb-card");
        add(new H2(heading));
        add(content);
    }

    private Card(Component... content) {
        addClassName("rb-card");
        add(content);
    }

    public static Card plain(Component... content) {
        return new Card(content);
    }

    /** Little padding, for a table or grid that brings its own. */
    public static Card snug(Component... content) {
        var card = new Card(content);
        card.addClassName("rb-snug");
        return card;
    }

    /** A smaller heading, for cards under a heading of their own. */
    public static Card minor(String heading, Component... content) {
        var card = new Card(new H3(heading));
        card.add(content);
        return card;
    }
}
