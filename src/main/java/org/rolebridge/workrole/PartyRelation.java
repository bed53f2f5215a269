package org.rolebridge.workrole;

import org.rolebridge.access.Relation;

/** An organisation's part in a role. */
public enum PartyRelation {
    HOST(Relation.HOST),
    EMPLOYER(Relation.EMPLOYER),
    PARTNER(Relation.PARTNER),
    FUNDER(Relation.FUNDER);

    private final Relation relation;

    PartyRelation(Relation relation) {
        this.relation = relation;
    }

    /** What the part gives access through while it lasts. */
    Relation relation() {
        return relation;
    }
}
