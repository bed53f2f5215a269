package org.rolebridge.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rolebridge.insight.NextStep.Kind;
import org.rolebridge.insight.RoleRow.Head;
import org.rolebridge.insight.RoleRow.Milestone;
import org.rolebridge.insight.RoleRow.Staffing;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.Stage;

class NextStepTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Staffing CALM = new Staffing(BigDecimal.ONE, BigDecimal.ONE, null, false, null);

    private static Head role(Lifecycle lifecycle) {
        return new Head(1, "Link worker", "Link worker", "Host", lifecycle, Stage.GROWING, null, TODAY, null);
    }

    private static NextStep step(List<Milestone> milestones, @Nullable Staffing staffing) {
        return NextStep.of(role(Lifecycle.LIVE), milestones, staffing, TODAY);
    }

    private static Milestone planned(int number, LocalDate on) {
        return new Milestone(number, MilestoneState.NOT_STARTED, on);
    }

    @Test
    void saysFirstWhatIsLate() {
        var broke = new Staffing(BigDecimal.ONE, BigDecimal.ZERO, TODAY.minusDays(1), true, TODAY.minusYears(1));
        assertThat(step(List.of(planned(4, TODAY.plusDays(1)), planned(7, TODAY.minusDays(3))), broke))
                .isEqualTo(new NextStep(Kind.MILESTONE_LATE, 7, TODAY.minusDays(3)));
    }

    @Test
    void isNotLateOnTheDayItself() {
        assertThat(step(List.of(planned(2, TODAY)), CALM).kind()).isEqualTo(Kind.MILESTONE_NEXT);
    }

    @Test
    void saysThatMoneyEndsSixMonthsAhead() {
        var edge = new Staffing(BigDecimal.ONE, BigDecimal.ONE, TODAY.plusMonths(6), false, null);
        var beyond =
                new Staffing(BigDecimal.ONE, BigDecimal.ONE, TODAY.plusMonths(6).plusDays(1), false, null);
        assertThat(step(List.of(), edge).kind()).isEqualTo(Kind.FUNDING_ENDS);
        assertThat(step(List.of(), beyond).kind()).isEqualTo(Kind.NOTHING);
    }

    @Test
    void tellsEndedFromEnding() {
        var over = new Staffing(BigDecimal.ONE, BigDecimal.ONE, TODAY.minusDays(1), false, null);
        var lastDay = new Staffing(BigDecimal.ONE, BigDecimal.ONE, TODAY, false, null);
        assertThat(step(List.of(), over).kind()).isEqualTo(Kind.FUNDING_ENDED);
        assertThat(step(List.of(), lastDay).kind()).isEqualTo(Kind.FUNDING_ENDS);
    }

    @Test
    void countsAPostAsLongVacantFromThirtyDays() {
        var month = new Staffing(BigDecimal.ONE, null, null, false, TODAY.minusDays(30));
        var shorter = new Staffing(BigDecimal.ONE, null, null, false, TODAY.minusDays(29));
        assertThat(step(List.of(), month).kind()).isEqualTo(Kind.VACANT);
        assertThat(step(List.of(), shorter).kind()).isEqualTo(Kind.NOTHING);
    }

    @Test
    void namesTheNextMilestoneWhenNothingIsWrong() {
        var done = new Milestone(1, MilestoneState.ACHIEVED, TODAY.minusYears(1));
        assertThat(step(List.of(done, planned(6, TODAY.plusDays(9)), planned(5, TODAY.plusDays(2))), CALM))
                .isEqualTo(new NextStep(Kind.MILESTONE_NEXT, 5, TODAY.plusDays(2)));
    }

    @Test
    void asksNothingOfARoleThatIsNotLive() {
        assertThat(NextStep.of(role(Lifecycle.PAUSED), List.of(planned(1, TODAY.minusDays(1))), null, TODAY)
                        .kind())
                .isEqualTo(Kind.PAUSED);
        assertThat(NextStep.of(role(Lifecycle.PLANNED), List.of(), null, TODAY).on())
                .isEqualTo(TODAY);
    }
}
