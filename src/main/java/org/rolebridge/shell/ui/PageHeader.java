package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** Where one is, the heading, and one sentence that says what is going on. The heading is also the page's title. */
public class PageHeader extends Div {
    private final String heading;
    private final OrderedList crumbs = new OrderedList();

    public PageHeader(String heading) {
        this.heading = heading;
        addClassName("rb-head");
        add(new H1(heading));
    }

    String heading() {
        return heading;
    }

    /** A step of the way here, from the outside in; the last one may be plain text. */
    public PageHeader under(String text, String path) {
        return crumb(new Link(text, path));
    }

    public PageHeader under(String text) {
        return crumb(new Span(text));
    }

    public PageHeader lede(String sentence) {
        var lede = new Prose(sentence);
        lede.addClassName("rb-lede");
        add(lede);
        return this;
    }

    /** The main button first. */
    public PageHeader actions(Component... actions) {
        add(new Actions(actions));
        return this;
    }

    private PageHeader crumb(Component step) {
        if (crumbs.getParent().isEmpty()) {
            var way = new Nav(crumbs);
            way.addClassName("rb-crumbs");
            way.setAriaLabel(getTranslation("shell.crumbs"));
            addComponentAsFirst(way);
        }
        crumbs.add(new ListItem(step));
        return this;
    }
}
