package org.rolebridge.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.milestone.MilestoneState.ACHIEVED;
import static org.rolebridge.milestone.MilestoneState.LOST;
import static org.rolebridge.milestone.MilestoneState.NOT_STARTED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BudgetCyclesTest {

    private static final MonthDay APRIL = MonthDay.of(4, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static RecordedChange change(MilestoneState from, MilestoneState to, String day, @Nullable Answer answer) {
        var change = new MilestoneChange(
                1, 1, 1, from, to, LocalDate.parse(day), null, null, Instant.EPOCH, 7, null, null, null);
        return new RecordedChange(
                change, answer == null ? null : new Confirmation(1, 1, 1, 1, 7, 8, Instant.EPOCH, answer, "So it is"));
    }

    private static RecordedChange achieved(String day) {
        return change(NOT_STARTED, ACHIEVED, day, null);
    }

    private static RecordedChange lost(String day) {
        return change(ACHIEVED, LOST, day, null);
    }

    private static int survived(RecordedChange... changes) {
        return BudgetCycles.survived(List.of(changes), APRIL, TODAY);
    }

    @Test
    void countsNoneBeforeTheFirstNewYear() {
        assertThat(survived(achieved("2026-04-01"))).isZero();
        assertThat(survived()).isZero();
    }

    @Test
    void countsEveryNewYearSinceItWasReached() {
        assertThat(survived(achieved("2026-03-31"))).isEqualTo(1);
        assertThat(survived(achieved("2023-10-01"))).isEqualTo(3);
    }

    @Test
    void countsTheYearThatBeginsToday() {
        assertThat(BudgetCycles.survived(List.of(achieved("2025-05-01")), APRIL, LocalDate.of(2026, 4, 1)))
                .isEqualTo(1);
    }

    @Test
    void goesByTheFinancialYearOfThePlace() {
        assertThat(BudgetCycles.survived(List.of(achieved("2026-06-30")), MonthDay.of(7, 1), TODAY))
                .isEqualTo(1);
    }

    @Test
    void stopsWithALossAndGoesOnOnceRegained() {
        assertThat(survived(achieved("2023-05-01"), lost("2024-06-01"), change(LOST, ACHIEVED, "2025-05-01", null)))
                .isEqualTo(2);
    }

    @Test
    void leavesOutWhatCameBackOrWasTakenBack() {
        assertThat(survived(change(NOT_STARTED, ACHIEVED, "2020-05-01", Answer.RETURNED)))
                .isZero();
        assertThat(survived(change(NOT_STARTED, ACHIEVED, "2020-05-01", Answer.WITHDRAWN)))
                .isZero();
        assertThat(survived(achieved("2024-05-01"), change(ACHIEVED, LOST, "2024-06-01", Answer.RETURNED)))
                .isEqualTo(2);
    }

    @Test
    void goesByTheLastCorrection() {
        assertThat(survived(achieved("2020-05-01"), change(ACHIEVED, ACHIEVED, "2025-05-01", null)))
                .isEqualTo(1);
    }
}
