package org.rolebridge.workrole;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/**
 * A post that somebody names when registering a role; the post module makes it.
 *
 * @param hours contracted hours a week
 */
public record PostEntry(@Nullable String grade, BigDecimal hours) {

    public static final BigDecimal MAX_HOURS = new BigDecimal("60");
    public static final int MAX_GRADE = 40;

    public PostEntry {
        if (hours.signum() <= 0 || hours.compareTo(MAX_HOURS) > 0 || hours.scale() > 2) {
            throw RuleViolation.at("hours", "post-hours-range", MAX_HOURS);
        }
        if (grade != null && grade.length() > MAX_GRADE) {
            throw RuleViolation.at("grade", "post-grade-length", MAX_GRADE);
        }
    }
}
