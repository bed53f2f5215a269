package org.rolebridge.intake;

import java.util.EnumSet;
import java.util.Set;

/**
 * A row that can be brought in, and what that adds; nothing when all of it is here already.
 *
 * @param role the organisation's own reference for the role
 */
public record IntakeLine(int line, String role, String what, Set<Added> added) {

    public IntakeLine {
        added = Set.copyOf(added);
    }

    /** What a row can add. */
    public enum Added {
        ROLE,
        PARTNER,
        POST,
        PERSON,
        AWARD,
        SHARE
    }

    static Set<Added> nothing() {
        return EnumSet.noneOf(Added.class);
    }
}
