package org.rolebridge.organisation;

import java.io.Serializable;
import java.util.Set;

/**
 * Which organisations to list.
 *
 * @param text words of the name, or the beginning of a code or postcode; empty for all
 * @param types none for all
 * @param states none for all
 */
public record OrganisationFilter(String text, Set<OrganisationType> types, Set<State> states) implements Serializable {

    public static final OrganisationFilter ALL = new OrganisationFilter("", Set.of(), Set.of());

    public OrganisationFilter {
        types = Set.copyOf(types);
        states = Set.copyOf(states);
    }

    /** Told by the dates today. */
    public enum State {
        OPEN,
        CLOSED,
        /** Known only by the code with which another one names it. */
        UNRESOLVED
    }
}
