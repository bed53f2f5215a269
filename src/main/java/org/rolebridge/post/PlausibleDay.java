package org.rolebridge.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.workrole.WorkRole;

/** Catches years that are typing errors, such as 1926 or 20026. */
final class PlausibleDay {

    private PlausibleDay() {}

    static void check(String field, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(WorkRole.EARLIEST_START) || day.isAfter(WorkRole.LATEST_START))) {
            throw RuleViolation.at(field, "post-day-range", WorkRole.EARLIEST_START, WorkRole.LATEST_START);
        }
    }
}
