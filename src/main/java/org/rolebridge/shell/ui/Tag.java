package org.rolebridge.shell.ui;

import com.vaadin.flow.component.html.Span;

/** One or two words on a coloured ground. */
public class Tag extends Span {
    public Tag(String words, Tone tone) {
        super(words);
        addClassName("rb-tag");
        getElement().setAttribute("data-tone", tone.attribute());
    }
}
