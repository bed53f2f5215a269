package org.rolebridge.shell.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;

/** Moves the focus. */
final class Attention {
    private Attention() {}

    /** Of a group of boxes or buttons the first takes the focus, as the group itself cannot. */
    static void focus(HasElement part) {
        focus(part.getElement());
    }

    static void focus(Element part) {
        part.executeJs(
                "setTimeout(() => (this.querySelector('vaadin-checkbox, vaadin-radio-button') ?? this).focus())");
    }
}
