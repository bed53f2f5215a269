package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;

/** The search field of the frame: Enter leads to {@code search?q=…}. */
class SiteSearch extends Div {
    SiteSearch() {
        addClassName("rb-search");
        getElement().setAttribute("role", "search");
        var field = new TextField();
        field.setPlaceholder(getTranslation("shell.search"));
        field.setAriaLabel(getTranslation("shell.search"));
        field.setWidthFull();
        field.setMaxLength(200);
        field.addKeyPressListener(Key.ENTER, event -> search(field.getValue()));
        add(field);
    }

    private static void search(String words) {
        if (!words.isBlank()) {
            UI.getCurrent().navigate("search", QueryParameters.of("q", words.strip()));
        }
    }
}
