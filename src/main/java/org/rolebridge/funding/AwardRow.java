package org.rolebridge.funding;

import org.jspecify.annotations.Nullable;

/** An award in a list, with the names beside its ids. */
public record AwardRow(
        Award award,
        String roleTitle,
        String recipient,
        String funder,
        @Nullable String scheme) {

    /** What a list of awards can be sorted by. */
    public enum Sort {
        AWARDED_ON,
        ENDS_ON,
        TITLE,
        AMOUNT,
        PAID,
        STATE
    }
}
