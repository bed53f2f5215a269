package org.rolebridge.support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** The mean of whole scores, kept as sum and count so that comparing it with a threshold is exact. */
public record Mean(int sum, int count) {

    /** Nothing is scored. */
    public static final Mean NONE = new Mean(0, 0);

    private static final int DECIMALS = 2;

    public static Mean of(Collection<Integer> scores) {
        return new Mean(scores.stream().mapToInt(Integer::intValue).sum(), scores.size());
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** Rounded half-up to two decimals, for showing; 0 when nothing is scored. */
    public BigDecimal value() {
        return isEmpty()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP);
    }

    boolean atLeast(BigDecimal threshold) {
        return BigDecimal.valueOf(sum).compareTo(threshold.multiply(BigDecimal.valueOf(count))) >= 0;
    }

    boolean atMost(BigDecimal threshold) {
        return BigDecimal.valueOf(sum).compareTo(threshold.multiply(BigDecimal.valueOf(count))) <= 0;
    }

    boolean isLessThan(Mean other) {
        return (long) sum * other.count < (long) other.sum * count;
    }
}
