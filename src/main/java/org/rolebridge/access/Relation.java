package org.rolebridge.access;

import java.util.Set;

/** How an organisation is tied to a role; each is one bit of {@code role_scope.relations}. */
public enum Relation {
    HOST(1),
    EMPLOYER(2),
    PARTNER(4),
    FUNDER(8),
    FORMER(16);

    private final int bit;

    Relation(int bit) {
        this.bit = bit;
    }

    public int bit() {
        return bit;
    }

    /** The same ties, held by an organisation that only reads through them: a split board's successor that was not chosen. */
    public static int readOnly(int mask) {
        return mask << values().length;
    }

    public static int mask(Set<Relation> relations) {
        return relations.stream().mapToInt(Relation::bit).reduce(0, (left, right) -> left | right);
    }
}
