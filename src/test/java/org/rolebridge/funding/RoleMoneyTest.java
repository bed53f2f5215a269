package org.rolebridge.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoleMoneyTest {

    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @Test
    void addsUpWhatCounts() {
        var money = RoleMoney.of(List.of(
                        award(1, APRIL, MARCH, Award.State.CONFIRMED),
                        award(2, APRIL, MARCH, Award.State.LOGGED),
                        award(3, APRIL, MARCH, Award.State.REFUSED),
                        award(4, APRIL, MARCH, Award.State.WITHDRAWN)))
                .orElseThrow();
        assertThat(money.awarded()).hasToString("£200.00");
        assertThat(money.paid()).hasToString("£20.00");
        assertThat(money.unconfirmed()).isEqualTo(1);
    }

    @Test
    void knowsNothingOfARoleWithoutMoney() {
        assertThat(RoleMoney.of(List.of(award(1, APRIL, MARCH, Award.State.REFUSED))))
                .isEmpty();
    }

    @Test
    void endsWithTheLastAward() {
        var awards = List.of(
                award(1, APRIL, MARCH, Award.State.CONFIRMED),
                award(2, MARCH, MARCH.plusYears(1), Award.State.CONFIRMED));
        assertThat(RoleMoney.of(awards).orElseThrow().endsOn()).isEqualTo(MARCH.plusYears(1));
    }

    @Test
    void hasNoEndWhileOneAwardGoesOn() {
        var awards =
                List.of(award(1, APRIL, MARCH, Award.State.CONFIRMED), award(2, APRIL, null, Award.State.CONFIRMED));
        assertThat(RoleMoney.of(awards).orElseThrow().endsOn()).isNull();
    }

    @Test
    void runsOutWhereNothingFollows() {
        var last = award(1, APRIL, MARCH, Award.State.CONFIRMED);
        assertThat(RoleMoney.runsOut(last, List.of(last))).isTrue();
    }

    @Test
    void doesNotRunOutWhereTheNextBeginsTheDayAfter() {
        var last = award(1, APRIL, MARCH, Award.State.CONFIRMED);
        var next = award(2, MARCH.plusDays(1), MARCH.plusYears(1), Award.State.LOGGED);
        assertThat(RoleMoney.runsOut(last, List.of(last, next))).isFalse();
        assertThat(RoleMoney.runsOut(next, List.of(last, next))).isTrue();
    }

    @Test
    void runsOutBeforeAGapOfADay() {
        var last = award(1, APRIL, MARCH, Award.State.CONFIRMED);
        var next = award(2, MARCH.plusDays(2), MARCH.plusYears(1), Award.State.CONFIRMED);
        assertThat(RoleMoney.runsOut(last, List.of(last, next))).isTrue();
    }

    @Test
    void isNotSavedByMoneyThatWasRefused() {
        var last = award(1, APRIL, MARCH, Award.State.CONFIRMED);
        var refused = award(2, APRIL, MARCH.plusYears(1), Award.State.REFUSED);
        assertThat(RoleMoney.runsOut(last, List.of(last, refused))).isTrue();
    }

    private static Award award(long id, LocalDate from, @Nullable LocalDate to, Award.State state) {
        return new Award(
                id,
                1,
                1,
                null,
                null,
                1,
                2L,
                null,
                "Award",
                null,
                Currency.getInstance("GBP"),
                new BigDecimal("100.00"),
                BigDecimal.ZERO,
                new BigDecimal("10.00"),
                from,
                from,
                to,
                to == null,
                null,
                state,
                null,
                null,
                null,
                0);
    }
}
