package org.rolebridge.checkin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/**
 * How a team review is to be held.
 *
 * @param openUntil the last day on which links work
 * @param repeatMonths after how many months the next one is due; none for once only
 */
public record ReviewPlan(LocalDate openUntil, @Nullable Integer repeatMonths) {

    TeamReview review(long roleId, long questionnaireId, long openedBy, LocalDate today) {
        if (openUntil.isBefore(today) || openUntil.isAfter(today.plusDays(TeamReview.LONGEST_DAYS))) {
            throw RuleViolation.at("openUntil", "review-until", today, today.plusDays(TeamReview.LONGEST_DAYS));
        }
        if (repeatMonths != null && (repeatMonths < 1 || repeatMonths > TeamReview.LONGEST_REPEAT)) {
            throw RuleViolation.at("repeatMonths", "review-repeat", TeamReview.LONGEST_REPEAT);
        }
        return new TeamReview(0, roleId, questionnaireId, openedBy, today, openUntil, null, repeatMonths, 0, 0);
    }
}
