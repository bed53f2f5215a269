package org.rolebridge.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The stories of all demo roles, as they would be told on any day of four years. */
class DemoPlanTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2029, 12, 31);
    private static final int SUGGESTED_POLICY = 18;
    private static final int SUGGESTED_TRAINING = 21;
    private static final int SUGGESTED_GRADING = 9;

    private static void onEveryDay(Consumer<DemoPlan> check) {
        var rows = DemoTable.read("roles");
        FIRST_DAY
                .datesUntil(LAST_DAY)
                .forEach(today -> rows.forEach(row -> check.accept(DemoPlan.of(DemoRole.of(row, today)))));
    }

    @Test
    void reachesNothingBeforeTheStartOrAfterTheLastDay() {
        onEveryDay(plan -> assertThat(plan.reached().values())
                .allMatch(day -> !day.isBefore(plan.role().startedOn())
                        && !day.isAfter(plan.role().lastDay())));
    }

    @Test
    void provesOverTimeOnlyWithinTheLifeOfTheRole() {
        onEveryDay(plan -> assertThat(plan.reached().keySet().stream().filter(number -> number >= DemoPlan.PROMOTION))
                .allMatch(number ->
                        plan.beganOn(number).isAfter(plan.role().startedOn().minusDays(1))
                                && !plan.beganOn(number).isAfter(plan.on(number))));
    }

    @Test
    void losesAndRegainsThePermanentBudgetInThatOrder() {
        onEveryDay(plan -> plan.budgetLostOn().ifPresent(lost -> {
            assertThat(plan.permanentFrom().orElseThrow()).isBefore(lost);
            assertThat(plan.budgetRegainedOn().orElse(plan.role().today()))
                    .isAfter(lost)
                    .isBeforeOrEqualTo(plan.role().today());
        }));
    }

    @Test
    void paysWithOneAwardAfterTheOther() {
        onEveryDay(plan -> {
            var day = plan.role().startedOn().minusDays(1);
            for (var period : DemoPeriod.of(plan)) {
                assertThat(period.from()).isAfter(day);
                assertThat(period.to()).isAfterOrEqualTo(period.from());
                day = period.to();
            }
        });
    }

    @Test
    void isLateByWeeksAndNotByMonths() {
        onEveryDay(plan -> plan.role().now().of("late").forEach(number -> {
            var due = plan.role().startedOn().plusMonths(suggested(number));
            assertThat(due)
                    .isBefore(plan.role().today())
                    .isAfter(plan.role().today().minusDays(63));
        }));
    }

    private static int suggested(int number) {
        return switch (number) {
            case 4 -> SUGGESTED_GRADING;
            case 5 -> SUGGESTED_POLICY;
            default -> SUGGESTED_TRAINING;
        };
    }

    @Test
    void paysNoMoreThanTheAward() {
        onEveryDay(plan -> {
            for (var period : DemoPeriod.of(plan)) {
                var monthly = new BigDecimal("2900.00");
                var amount = monthly.multiply(BigDecimal.valueOf(period.months()));
                var paid = new DemoAward(1, period, amount, monthly)
                        .paidBy(plan.role().today());
                assertThat(paid.stream().map(DemoAward.Instalment::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isLessThanOrEqualTo(amount);
                assertThat(paid).allMatch(one -> one.on().isBefore(plan.role().today()));
            }
        });
    }

    @Test
    void refusesAWordThatMeansNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> DemoMarks.of(List.of("latte:5")));
    }
}
