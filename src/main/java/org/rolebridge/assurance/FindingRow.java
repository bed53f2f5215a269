package org.rolebridge.assurance;

import org.jspecify.annotations.Nullable;
import org.rolebridge.funding.AwardRow;

/** A query in a list, with the award it is about. */
public record FindingRow(Finding finding, @Nullable AwardRow award) {

    /** What a list of queries can be sorted by. */
    public enum Sort {
        RAISED_AT,
        TITLE,
        STATE
    }
}
