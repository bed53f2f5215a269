package org.rolebridge.organisation.ui;

import com.vaadin.flow.component.Component;
import org.rolebridge.organisation.Organisation;

/** What a module adds to the page of an organisation. Every bean of this type is asked; the page knows none by name. */
public interface OrganisationPart {

    /** Where on the page a part stands. */
    enum Place {
        /** A card of the overview over the whole width. */
        CARD,
        /** A section with an address of its own; its title is the text {@code organisation.section.<name>}. */
        SECTION
    }

    Place place();

    /** Last part of the address of a section, lower case with hyphens. */
    String name();

    /** Small numbers first. */
    int order();

    /** Whether the person who is signed in may see this part of this organisation. */
    boolean isShownTo(Organisation organisation);

    Component build(Organisation organisation);
}
