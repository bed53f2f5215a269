package org.rolebridge.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DayByDayTest {

    private static final List<DatedAmount> WHOLE = List.of(amount("100", "1948-07-05", null));

    private static DatedAmount amount(String number, String from, @Nullable String to) {
        return new DatedAmount(LocalDate.parse(from), to == null ? null : LocalDate.parse(to), new BigDecimal(number));
    }

    @Test
    void countsTheFirstAndTheLastDay() {
        var share = List.of(amount("60", "2026-04-01", "2027-03-31"));
        assertThat(DayByDay.sumOn(share, LocalDate.of(2026, 4, 1))).isEqualByComparingTo("60");
        assertThat(DayByDay.sumOn(share, LocalDate.of(2027, 3, 31))).isEqualByComparingTo("60");
    }

    @Test
    void countsNothingOnTheDaysAround() {
        var share = List.of(amount("60", "2026-04-01", "2027-03-31"));
        assertThat(DayByDay.sumOn(share, LocalDate.of(2026, 3, 31))).isZero();
        assertThat(DayByDay.sumOn(share, LocalDate.of(2027, 4, 1))).isZero();
    }

    @Test
    void letsOneShareFollowAnotherOnTheNextDay() {
        var shares = List.of(amount("100", "2026-04-01", "2026-09-30"), amount("100", "2026-10-01", null));
        assertThat(DayByDay.firstDayOver(shares, WHOLE)).isEmpty();
    }

    @Test
    void findsTheOneDayOnWhichTwoSharesMeet() {
        var shares = List.of(amount("100", "2026-04-01", "2026-10-01"), amount("0.01", "2026-10-01", null));
        assertThat(DayByDay.firstDayOver(shares, WHOLE)).contains(LocalDate.of(2026, 10, 1));
    }

    @Test
    void findsAnOverlapInTheMiddleOfALongShare() {
        var shares = List.of(amount("60", "2026-04-01", null), amount("41", "2028-02-29", "2028-02-29"));
        assertThat(DayByDay.firstDayOver(shares, WHOLE)).contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    void allowsExactlyTheWhole() {
        var shares = List.of(
                amount("33.33", "2026-04-01", null),
                amount("33.33", "2026-04-01", null),
                amount("33.34", "2026-04-01", null));
        assertThat(DayByDay.firstDayOver(shares, WHOLE)).isEmpty();
    }

    @Test
    void noticesThatTheLimitFallsUnderAnOpenAmount() {
        var hours = List.of(amount("37.5", "2026-04-01", null));
        var limits = List.of(amount("37.5", "2026-04-01", "2026-12-31"), amount("30", "2027-01-01", null));
        assertThat(DayByDay.firstDayOver(hours, limits)).contains(LocalDate.of(2027, 1, 1));
    }

    @Test
    void noticesThatTheLimitEndsUnderAnOpenAmount() {
        var hours = List.of(amount("37.5", "2026-04-01", null));
        var limits = List.of(amount("37.5", "2026-04-01", "2026-12-31"));
        assertThat(DayByDay.firstDayOver(hours, limits)).contains(LocalDate.of(2027, 1, 1));
    }

    @Test
    void joinsAmountsThatTouchAcrossALeapDay() {
        var shares = List.of(amount("50", "2028-01-01", "2028-02-29"), amount("20", "2028-03-01", "2028-03-31"));
        assertThat(DayByDay.runFrom(shares, LocalDate.of(2028, 2, 1)))
                .contains(new DayByDay.Run(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 3, 31)));
    }

    @Test
    void endsARunAtTheMissingLeapDay() {
        var shares = List.of(amount("50", "2028-01-01", "2028-02-28"), amount("20", "2028-03-01", null));
        assertThat(DayByDay.runFrom(shares, LocalDate.of(2028, 2, 1)))
                .contains(new DayByDay.Run(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 28)));
    }

    @Test
    void listsTheRunsWithTheGapsBetweenThem() {
        var people = List.of(
                amount("20", "2024-04-01", "2025-05-31"),
                amount("17.5", "2024-06-01", "2024-12-31"),
                amount("37.5", "2025-10-01", null));
        assertThat(DayByDay.runs(people))
                .containsExactly(
                        new DayByDay.Run(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 5, 31)),
                        new DayByDay.Run(LocalDate.of(2025, 10, 1), null));
    }
}
