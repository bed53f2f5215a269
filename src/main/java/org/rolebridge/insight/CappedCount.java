package org.rolebridge.insight;

/**
 * How many there are, counted no further than needed.
 *
 * @param more whether there are more than {@code number}
 */
public record CappedCount(int number, boolean more) {

    /** Nobody needs to know exactly beyond this. */
    public static final int CAP = 1000;

    /** @param counted up to one more than {@code cap} */
    static CappedCount of(int counted, int cap) {
        return new CappedCount(Math.min(counted, cap), counted > cap);
    }

    public boolean isNone() {
        return number == 0;
    }
}
