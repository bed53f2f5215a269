package org.rolebridge.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.milestone.Examples.DAYS;
import static org.rolebridge.milestone.Examples.START;
import static org.rolebridge.milestone.Examples.TODAY;
import static org.rolebridge.milestone.Examples.milestone;
import static org.rolebridge.milestone.Examples.on;
import static org.rolebridge.milestone.Examples.proved;
import static org.rolebridge.milestone.MilestoneKind.REFILLED;
import static org.rolebridge.milestone.MilestoneKind.TEAM;
import static org.rolebridge.milestone.MilestoneState.ACHIEVED;
import static org.rolebridge.milestone.MilestoneState.IN_PROGRESS;
import static org.rolebridge.milestone.MilestoneState.LOST;
import static org.rolebridge.milestone.MilestoneState.NOT_APPLICABLE;
import static org.rolebridge.milestone.MilestoneState.NOT_STARTED;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolebridge.shared.RuleViolation;

class MilestoneTest {

    private static void refused(String code, ThrowingCallable attempt) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(attempt).returns(code, RuleViolation::code);
    }

    @Test
    void waitsForASecondPersonOnceAchieved() {
        var achieved = milestone(TEAM, NOT_STARTED).achieve(on(TODAY), DAYS);
        assertThat(achieved.state()).isEqualTo(ACHIEVED);
        assertThat(achieved.waiting()).isTrue();
        assertThat(achieved.confirmed()).isFalse();
    }

    @Test
    void keepsThePlanBesideWhatHappened() {
        var before = milestone(TEAM, IN_PROGRESS);
        var achieved = before.achieve(on(TODAY), DAYS);
        assertThat(achieved.plannedOn()).isEqualTo(before.plannedOn());
        assertThat(achieved.occurredOn()).isEqualTo(TODAY);
    }

    @Test
    void canBeAchievedOnTheFirstDayOfTheRole() {
        assertThat(milestone(TEAM, NOT_STARTED).achieve(on(START), DAYS).occurredOn())
                .isEqualTo(START);
    }

    @Test
    void refusesADayBeforeTheStart() {
        refused(
                "milestone-date-before-start",
                () -> milestone(TEAM, NOT_STARTED).achieve(on(START.minusDays(1)), DAYS));
    }

    @Test
    void takesADayBeforeTheStartWithAReason() {
        var early = new Achievement(START.minusDays(1), null, null, null, "Agreed in the project before", 3);
        assertThat(milestone(TEAM, NOT_STARTED).achieve(early, DAYS).occurredOn())
                .isEqualTo(START.minusDays(1));
    }

    @Test
    void asksWhyADayLongAgoIsRecordedOnlyNow() {
        var old = new RoleDays(START.minusYears(4), TODAY, 24);
        var day = TODAY.minusMonths(24).minusDays(1);
        refused("milestone-date-long-ago", () -> milestone(TEAM, NOT_STARTED).achieve(on(day), old));
        assertThat(milestone(TEAM, NOT_STARTED)
                        .achieve(on(day.plusDays(1)), old)
                        .occurredOn())
                .isEqualTo(day.plusDays(1));
    }

    @Test
    void refusesADayThatNoRoleCanHaveKnown() {
        var ancient = new Achievement(RoleDays.EARLIEST.minusDays(1), null, null, null, "Really", 3);
        refused("milestone-date-range", () -> milestone(TEAM, NOT_STARTED).achieve(ancient, DAYS));
    }

    @Test
    void refusesADayInTheFuture() {
        refused("milestone-date-future", () -> milestone(TEAM, NOT_STARTED).achieve(on(TODAY.plusDays(1)), DAYS));
    }

    @ParameterizedTest
    @EnumSource(
            value = MilestoneState.class,
            names = {"ACHIEVED", "LOST", "NOT_APPLICABLE"})
    void refusesToAchieveWhatIsNotOpen(MilestoneState state) {
        refused("milestone-achieve-only-open", () -> milestone(TEAM, state).achieve(on(TODAY), DAYS));
    }

    @Test
    void needsTheDayFromWhichItWasProvedOverTime() {
        refused("milestone-proof-dates", () -> milestone(REFILLED, NOT_STARTED).achieve(proved(null, "Left"), DAYS));
    }

    @Test
    void needsANoteOrALinkForAProofOverTime() {
        refused(
                "milestone-proof-evidence",
                () -> milestone(REFILLED, NOT_STARTED).achieve(proved(START, " "), DAYS));
    }

    @Test
    void takesALinkInPlaceOfANote() {
        var linked = new Achievement(TODAY, START, null, "https://example.org/leavers", 3);
        assertThat(milestone(REFILLED, NOT_STARTED).achieve(linked, DAYS).state())
                .isEqualTo(ACHIEVED);
    }

    @Test
    void asksWhyAProofBeganBeforeTheRole() {
        refused(
                "milestone-date-before-start",
                () -> milestone(REFILLED, NOT_STARTED).achieve(proved(START.minusDays(1), "Left"), DAYS));
    }

    @Test
    void refusesAProofThatEndsBeforeItBegins() {
        refused("milestone-began-after", () -> proved(TODAY.plusDays(1), "Left"));
    }

    @Test
    void asksNoProofOfAnExtraMilestone() {
        var extra = Milestone.planned(1, 11, "Own car", null);
        assertThat(extra.achieve(on(TODAY), DAYS).state()).isEqualTo(ACHIEVED);
    }

    @Test
    void losesWhatIsAchieved() {
        var lost = milestone(TEAM, ACHIEVED).lose(Examples.lost(TODAY), DAYS);
        assertThat(lost.state()).isEqualTo(LOST);
        assertThat(lost.waiting()).isTrue();
    }

    @Test
    void isNoLongerConfirmedOnceLost() {
        var confirmed = milestone(TEAM, ACHIEVED, true).confirm();
        assertThat(confirmed.lose(Examples.lost(TODAY), DAYS).confirmed()).isFalse();
    }

    @Test
    void refusesToLoseWhatWasNeverAchieved() {
        refused(
                "milestone-lose-only-achieved",
                () -> milestone(TEAM, IN_PROGRESS).lose(Examples.lost(TODAY), DAYS));
    }

    @Test
    void refusesToBeLostBeforeItWasAchieved() {
        refused("milestone-date-order", () -> milestone(TEAM, ACHIEVED).lose(Examples.lost(START), DAYS));
    }

    @Test
    void regainsWhatWasLost() {
        assertThat(milestone(TEAM, LOST).regain(on(TODAY), DAYS).state()).isEqualTo(ACHIEVED);
    }

    @Test
    void refusesToBeRegainedBeforeItWasLost() {
        refused("milestone-date-order", () -> milestone(TEAM, LOST).regain(on(START), DAYS));
    }

    @Test
    void refusesToRegainWhatIsNotLost() {
        refused("milestone-regain-only-lost", () -> milestone(TEAM, ACHIEVED).regain(on(TODAY), DAYS));
    }

    @Test
    void needsNobodysAgreementToStart() {
        var started = milestone(TEAM, NOT_STARTED).start(TODAY);
        assertThat(started.state()).isEqualTo(IN_PROGRESS);
        assertThat(started.waiting()).isFalse();
    }

    @Test
    void appliesAfterAllOnceStarted() {
        assertThat(milestone(TEAM, NOT_APPLICABLE).start(TODAY).state()).isEqualTo(IN_PROGRESS);
    }

    @Test
    void refusesToStartTwice() {
        refused("milestone-start-only-open", () -> milestone(TEAM, IN_PROGRESS).start(TODAY));
    }

    @Test
    void isStillOpenUntilSomebodyAgreesThatItDoesNotApply() {
        var excluded = milestone(TEAM, NOT_STARTED).exclude(TODAY);
        assertThat(excluded.isOpen()).isTrue();
        assertThat(excluded.confirm().isOpen()).isFalse();
    }

    @Test
    void refusesNotToApplyOnceAchieved() {
        refused("milestone-exclude-only-open", () -> milestone(TEAM, ACHIEVED).exclude(TODAY));
    }

    @Test
    void canBePlannedForAnotherDay() {
        var planned = milestone(TEAM, NOT_STARTED).replan(TODAY, TODAY);
        assertThat(planned.plannedOn()).isEqualTo(TODAY);
        assertThat(planned.state()).isEqualTo(NOT_STARTED);
    }

    @Test
    void refusesAPlanInThePast() {
        refused("milestone-plan-past", () -> milestone(TEAM, NOT_STARTED).replan(TODAY.minusDays(1), TODAY));
    }

    @Test
    void refusesAPlanThatNobodyWillSee() {
        refused("milestone-plan-range", () -> milestone(TEAM, NOT_STARTED).replan(LocalDate.of(2201, 1, 1), TODAY));
    }

    @Test
    void refusesToPlanWhatIsAchieved() {
        refused("milestone-replan-only-open", () -> milestone(TEAM, ACHIEVED).replan(TODAY, TODAY));
    }

    @Test
    void isConfirmedOnlyAsAchieved() {
        assertThat(milestone(TEAM, ACHIEVED, true).confirm().confirmed()).isTrue();
        assertThat(milestone(TEAM, LOST, true).confirm().confirmed()).isFalse();
    }

    @Test
    void refusesASecondAnswer() {
        refused("milestone-not-waiting", () -> milestone(TEAM, ACHIEVED).confirm());
        refused("milestone-not-waiting", () -> milestone(TEAM, ACHIEVED).sendBack(Standing.UNTOUCHED));
    }

    @Test
    void goesBackToWhereItStoodWhenReturned() {
        var back = milestone(TEAM, ACHIEVED, true).sendBack(Standing.UNTOUCHED);
        assertThat(back.state()).isEqualTo(NOT_STARTED);
        assertThat(back.occurredOn()).isNull();
        assertThat(back.waiting()).isFalse();
    }

    @Test
    void canBePutRightOnlyUntilAnswered() {
        var waiting = milestone(TEAM, ACHIEVED, true);
        assertThat(waiting.correct(on(START), DAYS).occurredOn()).isEqualTo(START);
        refused("milestone-correct-only-waiting", () -> waiting.confirm().correct(on(START), DAYS));
    }

    @Test
    void isLateFromTheDayAfterItsPlan() {
        var milestone = milestone(TEAM, IN_PROGRESS);
        var planned = START.plusYears(1);
        assertThat(milestone.isLate(planned)).isFalse();
        assertThat(milestone.isLate(planned.plusDays(1))).isTrue();
    }

    @Test
    void isNeverLateOnceAchieved() {
        assertThat(milestone(TEAM, ACHIEVED).isLate(TODAY)).isFalse();
    }

    @Test
    void offersTheMostLikelyStepFirst() {
        assertThat(milestone(TEAM, NOT_STARTED).possibleSteps())
                .containsExactly(
                        MilestoneStep.ACHIEVE, MilestoneStep.START, MilestoneStep.REPLAN, MilestoneStep.EXCLUDE);
        assertThat(milestone(TEAM, ACHIEVED).possibleSteps()).containsExactly(MilestoneStep.LOSE);
    }

    @Test
    void refusesAnExtraMilestoneWithoutAName() {
        refused("milestone-title-length", () -> Milestone.planned(1, 11, " ", null));
    }

    @Test
    void refusesTooManyExtraMilestones() {
        refused("milestone-extra-count", () -> Milestone.planned(1, Milestone.MAX_NUMBER + 1, "One more", null));
    }

    @ParameterizedTest
    @EnumSource(
            value = MilestoneState.class,
            names = {"ACHIEVED", "LOST", "NOT_APPLICABLE"})
    void takesBackWhatWaits(MilestoneState state) {
        assertThat(milestone(TEAM, state, true).withdraw(Standing.UNTOUCHED).state())
                .isEqualTo(NOT_STARTED);
    }

    @Test
    void takesBackAStartThatNobodyHasToAnswer() {
        assertThat(milestone(TEAM, IN_PROGRESS).withdraw(Standing.UNTOUCHED).state())
                .isEqualTo(NOT_STARTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = MilestoneState.class,
            names = {"ACHIEVED", "LOST", "NOT_APPLICABLE"})
    void neverTakesBackWhatTwoPeopleAgreedTo(MilestoneState state) {
        var agreed = milestone(TEAM, state, true).confirm();
        refused("milestone-withdraw-only-waiting", () -> agreed.withdraw(Standing.UNTOUCHED));
        assertThat(agreed.possibleSteps()).doesNotContain(MilestoneStep.WITHDRAW);
    }

    @Test
    void hasOneQuestionAtATime() {
        var asked = milestone(TEAM, ACHIEVED, true).ask();
        refused("milestone-asked-already", asked::ask);
        assertThat(asked.reply().ask().asked()).isTrue();
    }

    @Test
    void asksOnlyAboutWhatWaits() {
        refused("milestone-not-waiting", () -> milestone(TEAM, ACHIEVED).ask());
        refused("milestone-not-asked", () -> milestone(TEAM, ACHIEVED, true).reply());
    }

    @Test
    void forgetsTheQuestionOnceItIsRecordedAnew() {
        var asked = milestone(TEAM, ACHIEVED, true).ask();
        assertThat(asked.correct(on(TODAY), DAYS).asked()).isFalse();
        assertThat(asked.confirm().asked()).isFalse();
    }

    @Test
    void renamesAndRetiresOnlyMilestonesOfOnesOwn() {
        refused("milestone-extra-only", () -> milestone(TEAM, NOT_STARTED).rename("Other"));
        refused("milestone-extra-only", () -> milestone(TEAM, NOT_STARTED).retire(TODAY));
        var extra = Examples.extra(IN_PROGRESS);
        assertThat(extra.rename("Lease car").title()).isEqualTo("Lease car");
        assertThat(extra.retire(TODAY).isOpen()).isFalse();
        refused("milestone-title-length", () -> extra.rename(" "));
    }

    @Test
    void putsARetiredOneBack() {
        var retired = Examples.extra(IN_PROGRESS).retire(TODAY);
        assertThat(retired.possibleSteps()).containsExactly(MilestoneStep.WITHDRAW);
    }
}
