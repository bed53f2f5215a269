package org.rolebridge.milestone;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/** The days on which something can have happened to a role: from its start to today, where it is. */
record RoleDays(LocalDate startedOn, LocalDate today) {

    void require(String field, LocalDate day) {
        if (day.isAfter(today)) {
            throw RuleViolation.at(field, "milestone-date-future", today);
        }
        if (day.isBefore(startedOn)) {
            throw RuleViolation.at(field, "milestone-date-before-start", startedOn);
        }
    }

    /** Nothing is undone before it happened. */
    void requireAfter(@Nullable LocalDate earlier, String field, LocalDate day) {
        require(field, day);
        if (earlier != null && day.isBefore(earlier)) {
            throw RuleViolation.at(field, "milestone-date-order", earlier);
        }
    }
}
