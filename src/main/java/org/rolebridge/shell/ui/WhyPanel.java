package org.rolebridge.shell.ui;

import com.vaadin.flow.component.html.Div;

/** A calculation opened up. */
public class WhyPanel extends Div {
    public WhyPanel(String question, String workings) {
        addClassName("rb-why");
        add(new Prose().strong(question).text(" " + workings));
    }

    public WhyPanel suggestAt(String path) {
        add(new Prose().link(getTranslation("shell.suggest"), path));
        return this;
    }
}
