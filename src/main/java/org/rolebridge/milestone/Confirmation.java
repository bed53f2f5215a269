package org.rolebridge.milestone;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/**
 * A second person's answer to a change of a milestone.
 *
 * @param recordedBy who recorded the change: never the one who answers it
 */
public record Confirmation(
        long id,
        long roleId,
        long milestoneId,
        long milestoneChangeId,
        long recordedBy,
        long answeredBy,
        Instant answeredAt,
        Answer answer,
        @Nullable String reason) {

    public Confirmation {
        if (answeredBy == recordedBy) {
            throw RuleViolation.of("milestone-confirm-own");
        }
        boolean reasoned = reason != null && !reason.isBlank();
        if (answer == Answer.RETURNED && !reasoned) {
            throw RuleViolation.at("reason", "milestone-return-reason", MilestoneChange.MAX_NOTE);
        }
        if (reason != null && reason.length() > MilestoneChange.MAX_NOTE) {
            throw RuleViolation.at("reason", "milestone-return-reason", MilestoneChange.MAX_NOTE);
        }
    }
}
