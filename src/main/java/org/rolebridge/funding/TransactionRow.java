package org.rolebridge.funding;

/** A transaction in a list, with the award it belongs to. */
public record TransactionRow(LedgerEntry entry, AwardRow award) {

    /** What a list of transactions can be sorted by. */
    public enum Sort {
        EFFECTIVE_ON,
        KIND,
        AMOUNT
    }
}
