package org.rolebridge.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rolebridge.milestone.Examples.achieved;
import static org.rolebridge.milestone.Examples.milestone;
import static org.rolebridge.milestone.MilestoneKind.*;
import static org.rolebridge.milestone.MilestoneState.ACHIEVED;
import static org.rolebridge.milestone.MilestoneState.LOST;
import static org.rolebridge.milestone.MilestoneState.NOT_APPLICABLE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rolebridge.workrole.Stage;

class StageRuleTest {

    private static final Set<MilestoneKind> SIX_STEPS = EnumSet.range(PERMANENT_BUDGET, TRAINING);

    private static Stage stage(Collection<Milestone> milestones) {
        return StageRule.USUAL.count(milestones).stage();
    }

    private static Stage stage(MilestoneKind... kinds) {
        return stage(achieved(Set.of(kinds)));
    }

    private static Set<MilestoneKind> sixStepsAnd(MilestoneKind... more) {
        var kinds = EnumSet.copyOf(SIX_STEPS);
        kinds.addAll(List.of(more));
        return kinds;
    }

    @Test
    void isTryingOutWithNothingAchieved() {
        assertThat(stage()).isEqualTo(Stage.TRYING_OUT);
    }

    @Test
    void isTryingOutWithTwo() {
        assertThat(stage(PERMANENT_BUDGET, REFILLED)).isEqualTo(Stage.TRYING_OUT);
    }

    @Test
    void isGrowingFromThree() {
        assertThat(stage(TEAM, SYSTEMS, GRADING)).isEqualTo(Stage.GROWING);
    }

    @Test
    void isGrowingWithSixEvenWithBudgetAndProof() {
        assertThat(stage(PERMANENT_BUDGET, TEAM, SYSTEMS, GRADING, POLICY, REFILLED))
                .isEqualTo(Stage.GROWING);
    }

    @Test
    void isEmbeddedFromSevenWithBudgetAndProof() {
        assertThat(stage(achieved(sixStepsAnd(REFILLED)))).isEqualTo(Stage.EMBEDDED);
    }

    @Test
    void isNotEmbeddedWithoutThePermanentBudget() {
        var allButOne = EnumSet.complementOf(EnumSet.of(PERMANENT_BUDGET));
        assertThat(stage(achieved(allButOne))).isEqualTo(Stage.GROWING);
    }

    @Test
    void isNotEmbeddedWithoutAProofOverTimeHoweverLowTheThreshold() {
        var rule = new StageRule(2, 6);
        assertThat(rule.count(achieved(SIX_STEPS)).stage()).isEqualTo(Stage.GROWING);
    }

    @Test
    void isEmbeddedWithAllTen() {
        assertThat(stage(achieved(EnumSet.allOf(MilestoneKind.class)))).isEqualTo(Stage.EMBEDDED);
    }

    @Test
    void doesNotCountWhatWasLost() {
        var milestones = new ArrayList<>(achieved(sixStepsAnd(REFILLED)));
        milestones.set(REFILLED.number() - 1, milestone(REFILLED, LOST));
        assertThat(stage(milestones)).isEqualTo(Stage.GROWING);
    }

    @Test
    void fallsBackToTryingOutWhenTheThirdIsLost() {
        var milestones = new ArrayList<>(achieved(Set.of(TEAM, SYSTEMS, GRADING)));
        milestones.set(TEAM.number() - 1, milestone(TEAM, LOST));
        assertThat(stage(milestones)).isEqualTo(Stage.TRYING_OUT);
    }

    @Test
    void countsWhatNobodyHasConfirmedYet() {
        var waiting = List.of(
                milestone(TEAM, ACHIEVED, true),
                milestone(SYSTEMS, ACHIEVED, true),
                milestone(GRADING, ACHIEVED, true));
        assertThat(stage(waiting)).isEqualTo(Stage.GROWING);
    }

    @Test
    void countsTheConfirmedBesideTheAchieved() {
        var confirmed = milestone(TEAM, ACHIEVED, true).confirm();
        var count = StageRule.USUAL.count(List.of(confirmed, milestone(SYSTEMS, ACHIEVED, true)));
        assertThat(count.achieved()).isEqualTo(2);
        assertThat(count.confirmed()).isEqualTo(1);
    }

    @Test
    void showsWhatDoesNotApplyBesideTheCountAndNeverInIt() {
        var milestones = new ArrayList<>(achieved(Set.of(TEAM, SYSTEMS)));
        milestones.set(WIDESPREAD.number() - 1, milestone(WIDESPREAD, NOT_APPLICABLE));
        var count = StageRule.USUAL.count(milestones);
        assertThat(count.notApplicable()).isEqualTo(1);
        assertThat(count.achieved()).isEqualTo(2);
        assertThat(count.stage()).isEqualTo(Stage.TRYING_OUT);
    }

    @Test
    void doesNotShowAsNotApplyingWhatNobodyAgreedTo() {
        var claimed = List.of(milestone(WIDESPREAD, NOT_APPLICABLE, true));
        assertThat(StageRule.USUAL.count(claimed).notApplicable()).isZero();
    }

    @Test
    void neverCountsExtraMilestones() {
        var milestones = new ArrayList<>(achieved(Set.of(TEAM, SYSTEMS)));
        milestones.add(Examples.extra(ACHIEVED));
        var count = StageRule.USUAL.count(milestones);
        assertThat(count.achieved()).isEqualTo(2);
        assertThat(count.stage()).isEqualTo(Stage.TRYING_OUT);
    }

    @Test
    void followsOtherThresholds() {
        assertThat(new StageRule(2, 5).count(achieved(Set.of(TEAM, SYSTEMS))).stage())
                .isEqualTo(Stage.GROWING);
    }

    @Test
    void refusesThresholdsThatMakeNoSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StageRule(7, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> new StageRule(0, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> new StageRule(3, 11));
    }
}
