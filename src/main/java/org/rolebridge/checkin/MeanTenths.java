package org.rolebridge.checkin;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A mean of whole tenths, kept as sum and count so that comparing it is exact. */
public record MeanTenths(int sum, int count) implements Comparable<MeanTenths> {

    public MeanTenths {
        if (count < 1) {
            throw new IllegalArgumentException("A mean of nothing");
        }
    }

    /** Rounded half-up to one decimal, for showing: 233 tenths in 10 are 2.3. */
    public BigDecimal value() {
        return BigDecimal.valueOf(sum, 1).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
    }

    /** Percentage of the most that there can be, for a picture. */
    public double share(int most) {
        return 100.0 * sum / ((double) most * count);
    }

    /** How far it is below the most that there can be. */
    MeanTenths below(int most) {
        return new MeanTenths(most * count - sum, count);
    }

    @Override
    public int compareTo(MeanTenths other) {
        return Long.compare((long) sum * other.count, (long) other.sum * count);
    }
}
