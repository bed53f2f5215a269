package org.rolebridge.milestone;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/**
 * The end of what waits: a second person's answer to a change of a milestone, or its own side taking it back.
 *
 * @param recordedBy who recorded the change: never the one who confirms or returns it
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
        if (answeredBy == recordedBy && answer != Answer.WITHDRAWN) {
            throw RuleViolation.of("milestone-confirm-own");
        }
        boolean reasoned = reason != null && !reason.isBlank();
        boolean tooLong = reason != null && reason.length() > MilestoneChange.MAX_NOTE;
        if (tooLong || (!answer.stands() && !reasoned)) {
            var rule = answer == Answer.WITHDRAWN ? "milestone-reason" : "milestone-return-reason";
            throw RuleViolation.at("reason", rule, MilestoneChange.MAX_NOTE);
        }
    }
}
