package org.rolebridge.support.ui;

import com.vaadin.flow.component.Component;
import org.rolebridge.support.Programme;

/** What a module adds to the page of a programme: its scores, the guidance and the money it brings along. */
public interface ProgrammePart {

    /** Small numbers first. */
    int order();

    /** Whether the person who is signed in may see this part. */
    boolean isShown();

    Component build(Programme programme);
}
