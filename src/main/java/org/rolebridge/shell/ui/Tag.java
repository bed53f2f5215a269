package org.rolebridge.shell.ui;

import com.vaadin.flow.component.html.Span;

/** One or two words on a coloured ground. */
public class Tag extends Span {
    private static final int SHORT = 16;

    public Tag(String words, Tone tone) {
        super(words);
        addClassName("rb-tag");
        setClassName("rb-short-tag", words.length() <= SHORT);
        getElement().setAttribute("data-tone", tone.attribute());
    }
}
