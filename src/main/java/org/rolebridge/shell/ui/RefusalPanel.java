package org.rolebridge.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A refusal that helps: which rule, why it exists, what would fix it, and the way to suggest a change to it. */
public class RefusalPanel extends Div {
    public RefusalPanel(String rule, String why, String remedy) {
        this(why, remedy);
        addComponentAsFirst(new H2(rule));
    }

    /** Beside a field that says itself which rule it broke. */
    RefusalPanel(String why, String remedy) {
        addClassNames("rb-say", "rb-refusal");
        getElement().setAttribute("role", "alert");
        add(
                new Prose().strong(getTranslation("shell.refusal.why")).text(" " + why),
                new Prose().strong(getTranslation("shell.refusal.remedy")).text(" " + remedy));
    }

    public RefusalPanel suggestAt(String path) {
        add(new Prose().link(getTranslation("shell.suggest"), path).quiet());
        return this;
    }
}
