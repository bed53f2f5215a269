package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;

/**
 * What a module adds to a page that is about one thing. Every bean of the page's own kind of part is asked; the page knows
 * none of them by name.
 *
 * @param <S> what the page is about
 */
public interface PagePart<S> {

    /** Where on the page a part stands. */
    enum Place {
        /** In the sentence under the title. */
        SENTENCE,
        /** A card of the overview over the whole width. */
        WIDE,
        /** A small card of the overview. */
        CARD,
        /** A section with an address of its own. */
        SECTION
    }

    /**
     * Where a part stands among the others.
     *
     * @param name last part of the address of a section, lower case with hyphens
     * @param order small numbers first
     */
    record Slot(Place place, String name, int order) {

        public static Slot section(String name, int order) {
            return new Slot(Place.SECTION, name, order);
        }
    }

    Slot slot();

    /** Whether the person who is signed in may see this part here. */
    default boolean isShownTo(S subject) {
        return true;
    }

    Component build(S subject);
}
