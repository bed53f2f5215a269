package org.rolebridge.checkin;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/**
 * One round in which a team answers without names.
 *
 * @param openUntil the last day on which links work
 * @param closedOn the day on which somebody closed it, or on which it was found to be over
 * @param repeatMonths when the next one is due, counted from the first day of this one; none for once only
 * @param links how many were given out
 */
public record TeamReview(
        long id,
        long roleId,
        long questionnaireId,
        long openedBy,
        LocalDate openedOn,
        LocalDate openUntil,
        @Nullable LocalDate closedOn,
        @Nullable Integer repeatMonths,
        int links,
        int version) {

    public static final int LONGEST_DAYS = 92;
    public static final int MOST_LINKS = 200;
    public static final int LONGEST_REPEAT = 60;

    public boolean isOpen(LocalDate today) {
        return closedOn == null && !openUntil.isBefore(today);
    }

    /** The last day on which anybody could answer. */
    public LocalDate lastDay() {
        return closedOn == null || closedOn.isAfter(openUntil) ? openUntil : closedOn;
    }

    public Optional<LocalDate> nextDueOn() {
        return Optional.ofNullable(repeatMonths).map(openedOn::plusMonths);
    }

    TeamReview close(LocalDate today) {
        if (closedOn != null) {
            throw RuleViolation.of("review-closed");
        }
        return with(openUntil.isBefore(today) ? openUntil : today, links, version);
    }

    /** @param more links besides those given out before */
    TeamReview give(int more, LocalDate today) {
        if (!isOpen(today)) {
            throw RuleViolation.of("review-closed");
        }
        int all = links + more;
        if (more < 1 || all > MOST_LINKS) {
            throw RuleViolation.at("links", "review-links-many", MOST_LINKS);
        }
        if (all < ReviewRule.FEWEST_ANSWERS) {
            throw RuleViolation.at("links", "review-links-few", ReviewRule.FEWEST_ANSWERS);
        }
        return with(closedOn, all, version);
    }

    TeamReview basedOn(int seen) {
        return with(closedOn, links, seen);
    }

    TeamReview stored(long newId) {
        return new TeamReview(
                newId, roleId, questionnaireId, openedBy, openedOn, openUntil, closedOn, repeatMonths, links, version);
    }

    private TeamReview with(@Nullable LocalDate closed, int given, int seen) {
        return new TeamReview(
                id, roleId, questionnaireId, openedBy, openedOn, openUntil, closed, repeatMonths, given, seen);
    }
}
