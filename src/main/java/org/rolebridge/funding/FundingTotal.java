package org.rolebridge.funding;

/**
 * What was awarded, approved and paid in one group of transactions.
 *
 * @param key id of the scheme, organisation or kind; for quarters year × 10 + quarter of the calendar; 0 for "none"
 * @param name of that group, empty for "none" and for quarters
 */
public record FundingTotal(long key, String name, Money awarded, Money approved, Money paid) {

    /** What totals are made by. */
    public enum By {
        SCHEME,
        ORGANISATION,
        KIND,
        QUARTER,
        /** Everything in one, for each currency. */
        ALL
    }

    private static final int TEN = 10;

    /** What may still be approved. */
    public Money remaining() {
        return awarded.minus(approved);
    }

    /** First month of the quarter; only for totals by quarter. */
    public java.time.YearMonth quarter() {
        return java.time.YearMonth.of((int) (key / TEN), (int) (key % TEN - 1) * FundingFilter.MONTHS + 1);
    }
}
