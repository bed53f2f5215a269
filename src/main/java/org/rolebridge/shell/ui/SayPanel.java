package org.rolebridge.shell.ui;

import com.vaadin.flow.component.html.Div;

/** The panel that says in plain English how things stand, with numbers; below it, smaller, the rule behind it. */
public class SayPanel extends Div {
    public SayPanel(Prose sentence) {
        addClassName("rb-say");
        add(sentence);
    }

    public SayPanel(String strong, String rest) {
        this(new Prose().strong(strong).text(" " + rest));
    }

    public SayPanel note(Prose rule) {
        add(rule.quiet());
        return this;
    }
}
