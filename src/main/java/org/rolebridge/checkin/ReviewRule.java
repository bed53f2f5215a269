package org.rolebridge.checkin;

/**
 * What the sum of a team review says, in whole points of 100.
 *
 * @param hopeFrom at or above this there is reason for optimism
 * @param actUpTo at or below this something has to be done
 */
public record ReviewRule(int hopeFrom, int actUpTo) {

    public static final int MOST = 100;
    public static final ReviewRule USUAL = new ReviewRule(55, 45);
    /** Fewer answers give no result. */
    public static final int FEWEST_ANSWERS = 5;

    private static final int TENTHS = 10;

    /** What a sum says. */
    public enum Verdict {
        HOPE,
        BETWEEN,
        ACT
    }

    /** Exact: 54.96 is shown as 55.0 and yet not 55. */
    Verdict of(MeanTenths total) {
        if (total.sum() >= hopeFrom * TENTHS * total.count()) {
            return Verdict.HOPE;
        }
        return total.sum() <= actUpTo * TENTHS * total.count() ? Verdict.ACT : Verdict.BETWEEN;
    }
}
