package org.rolebridge.post;

/** Where the money for a share of a post comes from. */
public enum FundingSource {
    /** An award to this role. */
    AWARD,
    /** A standing allocation of a scheme. */
    ALLOCATION,
    /** The organisation's own recurrent money. */
    OWN_RECURRENT,
    OTHER;

    boolean isAward() {
        return this == AWARD;
    }
}
