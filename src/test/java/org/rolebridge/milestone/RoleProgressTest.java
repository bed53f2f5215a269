package org.rolebridge.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.milestone.Examples.milestone;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoleProgressTest {

    private static RoleProgress with(Milestone... milestones) {
        var all = List.of(milestones);
        var stories =
                all.stream().map(one -> new MilestoneStory(one, List.of())).toList();
        return new RoleProgress(stories, StageRule.USUAL, StageRule.USUAL.count(all), Examples.DAYS, 0);
    }

    @Test
    void asksToWinBackAPermanentBudgetThatWasLost() {
        var lost = milestone(MilestoneKind.PERMANENT_BUDGET, MilestoneState.LOST);
        assertThat(with(lost).lostBudget()).contains(lost);
    }

    @Test
    void asksForNothingBackThatIsThere() {
        var there = milestone(MilestoneKind.PERMANENT_BUDGET, MilestoneState.ACHIEVED);
        var other = milestone(MilestoneKind.TRAINING, MilestoneState.LOST);
        assertThat(with(there, other).lostBudget()).isEmpty();
    }
}
