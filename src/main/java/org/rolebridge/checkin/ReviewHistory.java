package org.rolebridge.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rolebridge.checkin.ReviewRule.Verdict;

/**
 * The team reviews of a role.
 *
 * @param reviews oldest first
 * @param results of those that closed with enough answers, oldest first
 */
public record ReviewHistory(
        List<TeamReview> reviews,
        List<ReviewResult> results,
        Questionnaire questionnaire,
        ReviewRule rule,
        LocalDate today) {

    public Optional<TeamReview> open() {
        return reviews.stream().filter(one -> one.isOpen(today)).findFirst();
    }

    /** The last one that is over. */
    public Optional<TeamReview> latestOver() {
        return reviews.stream().filter(one -> !one.isOpen(today)).reduce((first, second) -> second);
    }

    public Optional<ReviewResult> latest() {
        return results.isEmpty() ? Optional.empty() : Optional.of(results.getLast());
    }

    /** Whether this one came to a result. */
    public boolean hasResult(TeamReview review) {
        return results.stream().anyMatch(one -> one.review().id() == review.id());
    }

    public Verdict verdict(ReviewResult result) {
        return rule.of(result.total());
    }

    /** When the last one asked to be repeated. */
    public Optional<LocalDate> dueOn() {
        return reviews.isEmpty() ? Optional.empty() : reviews.getLast().nextDueOn();
    }
}
