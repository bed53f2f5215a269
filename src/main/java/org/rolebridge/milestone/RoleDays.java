package org.rolebridge.milestone;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/**
 * The days on which something can have happened to a role: up to today, where it is. What lies before its start, or more
 * than so many months ago, can have happened too, but not without a reason.
 */
public record RoleDays(LocalDate startedOn, LocalDate today, int longAgoMonths) {

    /** Nothing that is tracked here is older. */
    static final LocalDate EARLIEST = LocalDate.of(1948, 7, 5);

    void require(String field, LocalDate day) {
        if (day.isAfter(today)) {
            throw RuleViolation.at(field, "milestone-date-future", today);
        }
        if (day.isBefore(EARLIEST)) {
            throw RuleViolation.at(field, "milestone-date-range", EARLIEST);
        }
    }

    /** Nothing is undone before it happened. */
    void requireAfter(@Nullable LocalDate earlier, String field, LocalDate day) {
        require(field, day);
        if (earlier != null && day.isBefore(earlier)) {
            throw RuleViolation.at(field, "milestone-date-order", earlier);
        }
    }

    void requireReason(LocalDate day, @Nullable String reason) {
        requireReasonBeforeStart(day, reason);
        if (reason == null && day.isBefore(today.minusMonths(longAgoMonths))) {
            throw RuleViolation.at("dayReason", "milestone-date-long-ago", longAgoMonths);
        }
    }

    /** Whether recording these days asks for a reason. */
    public boolean askReason(@Nullable LocalDate on, @Nullable LocalDate beganOn) {
        return isBefore(beganOn, startedOn)
                || isBefore(on, startedOn)
                || isBefore(on, today.minusMonths(longAgoMonths));
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isBefore(other);
    }

    void requireReasonBeforeStart(LocalDate day, @Nullable String reason) {
        if (reason == null && day.isBefore(startedOn)) {
            throw RuleViolation.at("dayReason", "milestone-date-before-start", startedOn);
        }
    }
}
