package org.rolebridge.milestone;

import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/** Why something is recorded for a day that lies long ago or before the start of the role. */
final class DayReason {

    private DayReason() {}

    static @Nullable String checked(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return null;
        }
        if (reason.strip().length() > MilestoneChange.MAX_NOTE) {
            throw RuleViolation.at("dayReason", "milestone-reason", MilestoneChange.MAX_NOTE);
        }
        return reason.strip();
    }
}
