package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Brand and links; on a phone the links sit behind the menu button, which the page itself opens and closes. */
class SideNavigation extends Nav {
    private final Map<NavigationItem, Anchor> links = new LinkedHashMap<>();
    private final Map<String, Span> badges = new HashMap<>();

    SideNavigation(List<NavigationItem> items) {
        addClassName("rb-side");
        setAriaLabel(getTranslation("shell.nav"));
        var list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(link(item))));
        var drawer = new Div(list);
        drawer.addClassName("rb-nav");
        drawer.setId("main-menu");
        var inner = new Div(brand(), menuButton(), drawer);
        inner.addClassName("rb-side-inner");
        add(inner);
    }

    void markCurrent(String location) {
        links.forEach((item, link) -> {
            if (item.leadsTo(location)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Anchor link(NavigationItem item) {
        var link = new Link(getTranslation(item.labelKey()), item.path());
        links.put(item, link);
        count(item, link);
        return link;
    }

    /** Says anew how much waits behind each link. */
    void count(List<NavigationItem> items) {
        for (var item : items) {
            links.forEach((shown, link) -> {
                if (shown.path().equals(item.path())) {
                    count(item, link);
                }
            });
        }
    }

    private void count(NavigationItem item, Anchor link) {
        var before = badges.remove(item.path());
        if (before != null) {
            before.removeFromParent();
        }
        if (item.badge() > 0) {
            var badge = badge(item.badge());
            badges.put(item.path(), badge);
            link.add(badge);
        }
    }

    private Span badge(int count) {
        var words = new Span(" " + getTranslation("shell.nav.waiting"));
        words.addClassName("rb-hidden");
        var badge = new Span(new Span(Integer.toString(count)), words);
        badge.addClassName("rb-count");
        return badge;
    }

    private Anchor brand() {
        var brand = new Link("", "");
        brand.addClassName("rb-brand");
        brand.add(new Html(Icons.BRIDGE), new Span(getTranslation("shell.product")));
        return brand;
    }

    private NativeButton menuButton() {
        var button = new NativeButton();
        button.addClassName("rb-menu-button");
        button.getElement().setAttribute("aria-expanded", "false");
        button.getElement().setAttribute("aria-controls", "main-menu");
        button.add(new Html(Icons.MENU), new Span(getTranslation("shell.menu")));
        return button;
    }
}
