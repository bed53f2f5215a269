package org.rolebridge.shell.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** A row of buttons and links. At most one main button on a screen; everything else is quieter. */
public class Actions extends Div {
    public Actions(Component... actions) {
        addClassName("rb-actions");
        add(actions);
    }

    /** Pushes these to the far end of the row. */
    public Actions end(Component... actions) {
        var end = new Div(actions);
        end.addClassName("rb-end");
        add(end);
        return this;
    }

    public static Button main(String text, ComponentEventListener<ClickEvent<Button>> listener) {
        return button(text, "primary", listener);
    }

    public static Button other(String text, ComponentEventListener<ClickEvent<Button>> listener) {
        return new Button(text, listener);
    }

    /** For what cannot be undone. */
    public static Button danger(String text, ComponentEventListener<ClickEvent<Button>> listener) {
        return button(text, "primary danger", listener);
    }

    /** Looks like a link, does something in place. */
    public static Button quiet(String text, ComponentEventListener<ClickEvent<Button>> listener) {
        return button(text, "tertiary", listener);
    }

    private static Button button(String text, String theme, ComponentEventListener<ClickEvent<Button>> listener) {
        var button = new Button(text, listener);
        button.getElement().setAttribute("theme", theme);
        return button;
    }
}
