package org.rolebridge.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rolebridge.shared.RuleViolation;

class TeamReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private static TeamReview review(LocalDate until) {
        return new ReviewPlan(until, 12).review(1, 1, 1, TODAY);
    }

    private static String refused(ThrowingCallable work) {
        var codes = new java.util.ArrayList<String>();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(work).satisfies(refusal -> codes.add(refusal.code()));
        return codes.getFirst();
    }

    @Test
    void isOpenToTheEndOfItsLastDay() {
        assertThat(review(TODAY).isOpen(TODAY)).isTrue();
        assertThat(review(TODAY).isOpen(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void isNotOpenForLongerThanThreeMonths() {
        assertThat(refused(() -> review(TODAY.plusDays(TeamReview.LONGEST_DAYS + 1))))
                .isEqualTo("review-until");
        assertThat(refused(() -> review(TODAY.minusDays(1)))).isEqualTo("review-until");
    }

    @Test
    void isClosedOnTheDayThatSomebodyClosesItOrOnItsLast() {
        assertThat(review(TODAY.plusDays(9)).close(TODAY.plusDays(2)).lastDay()).isEqualTo(TODAY.plusDays(2));
        assertThat(review(TODAY.plusDays(9)).close(TODAY.plusDays(20)).lastDay())
                .isEqualTo(TODAY.plusDays(9));
    }

    @Test
    void isClosedOnce() {
        var closed = review(TODAY).close(TODAY);
        assertThat(refused(() -> closed.close(TODAY))).isEqualTo("review-closed");
        assertThat(refused(() -> closed.give(5, TODAY))).isEqualTo("review-closed");
    }

    @Test
    void needsAsManyLinksAsAResultNeedsAnswers() {
        assertThat(refused(() -> review(TODAY).give(4, TODAY))).isEqualTo("review-links-few");
        assertThat(review(TODAY).give(5, TODAY).give(1, TODAY).links()).isEqualTo(6);
        assertThat(refused(() -> review(TODAY).give(201, TODAY))).isEqualTo("review-links-many");
        assertThat(refused(() -> review(TODAY).give(0, TODAY))).isEqualTo("review-links-many");
        assertThat(refused(() -> review(TODAY).give(Integer.MAX_VALUE, TODAY))).isEqualTo("review-links-many");
    }

    @Test
    void isDueAgainAfterItsRhythm() {
        assertThat(review(TODAY).nextDueOn()).contains(TODAY.plusYears(1));
        assertThat(new ReviewPlan(TODAY, null).review(1, 1, 1, TODAY).nextDueOn())
                .isEmpty();
    }

    @Test
    void everyQuestionNeedsAnAnswer() {
        var asked = TeamAnswers.questionnaire();
        assertThat(refused(() -> asked.points(List.of(1, 2)))).isEqualTo("checkin-answers");
        assertThat(refused(() -> asked.points(List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 4))))
                .isEqualTo("checkin-answers");
        assertThat(refused(() -> asked.points(List.of(-1, 0, 0, 0, 0, 0, 0, 0, 0, 0))))
                .isEqualTo("checkin-answers");
        assertThat(asked.points(List.of(3, 3, 3, 3, 3, 3, 3, 3, 3, 3))).isEqualTo(TeamAnswers.full());
    }
}
