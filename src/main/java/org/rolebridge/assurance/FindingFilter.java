package org.rolebridge.assurance;

import java.util.Set;

/** Which queries a screen shows; an empty set filters nothing. */
public record FindingFilter(Set<Finding.State> states, Set<Finding.Turn> turns, Set<Finding.Kind> kinds) {

    public static final FindingFilter ALL = new FindingFilter(Set.of(), Set.of(), Set.of());

    public FindingFilter {
        states = Set.copyOf(states);
        turns = Set.copyOf(turns);
        kinds = Set.copyOf(kinds);
    }
}
