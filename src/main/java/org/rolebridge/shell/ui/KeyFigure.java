package org.rolebridge.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A big number and what it counts. */
public class KeyFigure extends Div {
    private static final int LONG = 8;

    private final String label;
    private final Element number = new Element("b");

    public KeyFigure(String number, String label) {
        this.label = label;
        addClassName("rb-figure");
        if (number.length() > LONG) {
            addClassName("rb-long");
            getStyle().set("--rb-chars", Integer.toString(number.length()));
        }
        this.number.setText(number);
        getElement().appendChild(this.number);
        add(new Span(label));
    }

    /** Opens the rows behind the number. */
    public KeyFigure opens(String path) {
        var link = new Link("", path);
        link.setAriaLabel(number.getText() + " " + label);
        number.removeFromParent();
        link.getElement().appendChild(number);
        addComponentAsFirst(link);
        return this;
    }

    /** Shown in red; the label has to say what is wrong. */
    public KeyFigure warning() {
        addClassName("rb-late");
        return this;
    }

    /** Several figures in one card. */
    public static Div group(KeyFigure... figures) {
        var group = new Div(figures);
        group.addClassName("rb-figures");
        return group;
    }
}
