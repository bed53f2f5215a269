package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.Component;
import org.rolebridge.workrole.WorkRole;

/** What a module adds to the role page. Every bean of this type is asked; the page knows none of them by name. */
public interface RolePart {

    /** Where on the page a part stands. */
    enum Place {
        /** In the sentence under the title that says how the role stands. */
        SENTENCE,
        /** A card of the overview over the whole width. */
        WIDE,
        /** A small card of the overview. */
        CARD,
        /** A section with an address of its own; its title is the text {@code role.section.<name>}. */
        SECTION
    }

    Place place();

    /** Last part of the address of a section, lower case with hyphens. */
    String name();

    /** Small numbers first. */
    int order();

    /** Whether the person who is signed in may see this part of this role. */
    boolean isShownTo(WorkRole role);

    Component build(WorkRole role);
}
