package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A paragraph put together from words, strong words and links. */
public class Prose extends Paragraph {
    public Prose() {}

    public Prose(String words) {
        text(words);
    }

    public Prose text(String words) {
        add(new Text(words));
        return this;
    }

    public Prose strong(String words) {
        var strong = new Element("b");
        strong.setText(words);
        getElement().appendChild(strong);
        return this;
    }

    public Prose link(String words, String path) {
        add(new Link(words, path));
        return this;
    }

    /** Words in the colour of something overdue; the words themselves must say so too. */
    public Prose late(String words) {
        var span = new Span(words);
        span.addClassName("rb-late");
        add(span);
        return this;
    }

    /** Smaller and greyer, for what explains something else. */
    public Prose quiet() {
        addClassName("rb-quiet");
        return this;
    }
}
