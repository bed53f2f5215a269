package org.rolebridge.shell.ui;

import com.vaadin.flow.component.HasElement;

/** Moves the focus. */
final class Attention {
    private Attention() {}

    /** Of a group of boxes or buttons the first takes the focus, as the group itself cannot. */
    static void focus(HasElement part) {
        part.getElement()
                .executeJs(
                        "setTimeout(() => (this.querySelector('vaadin-checkbox, vaadin-radio-button') ?? this).focus())");
    }
}
