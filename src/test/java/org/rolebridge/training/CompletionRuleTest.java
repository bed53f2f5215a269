package org.rolebridge.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.training.CompletionState.EXPIRES_SOON;
import static org.rolebridge.training.CompletionState.IN_DATE;
import static org.rolebridge.training.CompletionState.NOT_STARTED;
import static org.rolebridge.training.CompletionState.OVERDUE;
import static org.rolebridge.training.CompletionState.UNDER_WAY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private static Completion completed(
            @Nullable LocalDate enrolledOn, @Nullable LocalDate completedOn, @Nullable LocalDate expiresOn) {
        return new Completion(1, 1, 1, 1, enrolledOn, completedOn, expiresOn, null, null, null, 0);
    }

    private static CompletionState expiring(LocalDate lastDay) {
        return CompletionRule.USUAL.state(completed(null, LONG_AGO, lastDay), null, TODAY);
    }

    private static CompletionState due(LocalDate day) {
        return CompletionRule.USUAL.state(null, day, TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-15, 12, 2027-03-15",
        "2024-02-29, 12, 2025-02-28",
        "2024-02-29, 48, 2028-02-29",
        "2026-08-31, 6, 2027-02-28",
        "2027-08-31, 6, 2028-02-29",
        "2026-01-31, 1, 2026-02-28",
        "2026-03-31, 1, 2026-04-30",
        "2026-04-30, 1, 2026-05-30",
        "2026-12-31, 2, 2027-02-28",
        "2026-11-30, 36, 2029-11-30",
        "2026-05-31, 120, 2036-05-31",
    })
    void suggestsTheSameDayOfALaterMonthOrItsLast(LocalDate completedOn, int months, LocalDate expected) {
        assertThat(CompletionRule.suggestedExpiry(completedOn, months)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2025-04-01, 84, 2026-04-26",
        "2024-02-28, 2020-01-01, 1, 2024-02-29",
        "2025-02-28, 2020-01-01, 1, 2025-03-01",
        "2020-01-01, 2026-04-01, 30, 2026-05-01",
        "2026-04-01, 2026-04-01, 0, 2026-04-01",
    })
    void countsDaysFromTheLaterOfStartAndFirstUse(
            LocalDate startedOn, LocalDate inUseFrom, int days, LocalDate expected) {
        assertThat(CompletionRule.dueOn(startedOn, inUseFrom, days)).contains(expected);
    }

    @Test
    void knowsNoDayWithoutADeadline() {
        assertThat(CompletionRule.dueOn(TODAY, LONG_AGO, null)).isEmpty();
    }

    @Test
    void holdsOnItsLastDay() {
        assertThat(expiring(TODAY)).isEqualTo(EXPIRES_SOON);
    }

    @Test
    void isOverdueTheDayAfter() {
        assertThat(expiring(TODAY.minusDays(1))).isEqualTo(OVERDUE);
    }

    @Test
    void expiresSoonFromNinetyDaysBefore() {
        assertThat(expiring(TODAY.plusDays(90))).isEqualTo(EXPIRES_SOON);
        assertThat(expiring(TODAY.plusDays(91))).isEqualTo(IN_DATE);
    }

    @Test
    void takesAnotherNumberOfDaysFromTheSettings() {
        var held = completed(null, LONG_AGO, TODAY.plusDays(31));
        assertThat(new CompletionRule(30).state(held, null, TODAY)).isEqualTo(IN_DATE);
    }

    @Test
    void neverExpiresWithoutALastDay() {
        assertThat(CompletionRule.USUAL.state(completed(null, LONG_AGO, null), LONG_AGO, TODAY))
                .isEqualTo(IN_DATE);
    }

    @Test
    void isNotLateOnTheDayItIsDue() {
        assertThat(due(TODAY)).isEqualTo(NOT_STARTED);
        assertThat(due(TODAY.minusDays(1))).isEqualTo(OVERDUE);
    }

    @Test
    void isUnderWayOnceEnrolled() {
        assertThat(CompletionRule.USUAL.state(completed(LONG_AGO, null, null), TODAY, TODAY))
                .isEqualTo(UNDER_WAY);
    }

    @Test
    void isOverdueThoughEnrolled() {
        assertThat(CompletionRule.USUAL.state(completed(LONG_AGO, null, null), TODAY.minusDays(1), TODAY))
                .isEqualTo(OVERDUE);
    }

    @Test
    void isNotStartedWithoutDeadline() {
        assertThat(CompletionRule.USUAL.state(null, null, TODAY)).isEqualTo(NOT_STARTED);
    }

    @Test
    void countsTheLatestCompletionBeforeAnyEnrolment() {
        var renewed = new Completion(2, 1, 1, 1, null, TODAY, null, null, null, null, 0);
        var enrolled = new Completion(3, 1, 1, 1, TODAY, null, null, null, null, null, 0);
        assertThat(CompletionRule.counting(List.of(completed(null, LONG_AGO, LONG_AGO), renewed, enrolled)))
                .contains(renewed);
    }
}
