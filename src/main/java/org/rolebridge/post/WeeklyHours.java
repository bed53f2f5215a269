package org.rolebridge.post;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.workrole.PostEntry;

/** Contracted hours a week, and the whole-time equivalents worked out from them. */
final class WeeklyHours {

    private static final int DECIMALS = 2;
    private static final int WTE_DECIMALS = 4;

    private WeeklyHours() {}

    /** The hours with exactly two decimals. */
    static BigDecimal checked(String field, BigDecimal hours) {
        boolean positive = hours.signum() > 0 && hours.compareTo(PostEntry.MAX_HOURS) <= 0;
        if (!positive || hours.stripTrailingZeros().scale() > DECIMALS) {
            throw RuleViolation.at(field, "post-hours-range", PostEntry.MAX_HOURS);
        }
        return hours.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** Hours divided by full-time hours, rounded half-up to four decimals. */
    static BigDecimal wte(BigDecimal hours, BigDecimal fullTimeHours) {
        return hours.divide(fullTimeHours, WTE_DECIMALS, RoundingMode.HALF_UP);
    }
}
