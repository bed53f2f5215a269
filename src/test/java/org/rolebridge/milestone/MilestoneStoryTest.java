package org.rolebridge.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.milestone.Answer.CONFIRMED;
import static org.rolebridge.milestone.Answer.RETURNED;
import static org.rolebridge.milestone.Examples.START;
import static org.rolebridge.milestone.Examples.answered;
import static org.rolebridge.milestone.Examples.change;
import static org.rolebridge.milestone.Examples.milestone;
import static org.rolebridge.milestone.MilestoneKind.TEAM;
import static org.rolebridge.milestone.MilestoneState.ACHIEVED;
import static org.rolebridge.milestone.MilestoneState.IN_PROGRESS;
import static org.rolebridge.milestone.MilestoneState.LOST;
import static org.rolebridge.milestone.MilestoneState.NOT_STARTED;

import java.util.List;
import org.junit.jupiter.api.Test;

class MilestoneStoryTest {

    private static MilestoneStory story(RecordedChange... changes) {
        return new MilestoneStory(milestone(TEAM, ACHIEVED, true), List.of(changes));
    }

    private static Standing beforeTheLast(RecordedChange... changes) {
        return story(changes).before(changes[changes.length - 1].change());
    }

    @Test
    void goesBackToUntouched() {
        assertThat(beforeTheLast(change(1, NOT_STARTED, ACHIEVED))).isEqualTo(Standing.UNTOUCHED);
    }

    @Test
    void goesBackToInProgressWithItsDay() {
        var before = beforeTheLast(change(1, NOT_STARTED, IN_PROGRESS), change(2, IN_PROGRESS, ACHIEVED));
        assertThat(before).isEqualTo(new Standing(IN_PROGRESS, START.plusDays(1), 1L, false, false));
    }

    @Test
    void isConfirmedAgainWhenALossIsReturned() {
        var before = beforeTheLast(answered(1, NOT_STARTED, ACHIEVED, CONFIRMED), change(2, ACHIEVED, LOST));
        assertThat(before).isEqualTo(new Standing(ACHIEVED, START.plusDays(1), 1L, true, false));
    }

    @Test
    void waitsAgainWhenALossIsReturnedBeforeTheAchievementWasAnswered() {
        var before = beforeTheLast(change(1, NOT_STARTED, ACHIEVED), change(2, ACHIEVED, LOST));
        assertThat(before).isEqualTo(new Standing(ACHIEVED, START.plusDays(1), 1L, false, true));
    }

    @Test
    void goesBackBehindEverythingThatACorrectionPutRight() {
        var before = beforeTheLast(
                change(1, NOT_STARTED, IN_PROGRESS),
                change(2, IN_PROGRESS, ACHIEVED),
                change(3, ACHIEVED, ACHIEVED),
                change(4, ACHIEVED, ACHIEVED));
        assertThat(before).isEqualTo(new Standing(IN_PROGRESS, START.plusDays(1), 1L, false, false));
    }

    @Test
    void neverGoesBackToWhatWasReturnedEarlier() {
        var before = beforeTheLast(answered(1, NOT_STARTED, ACHIEVED, RETURNED), change(2, NOT_STARTED, ACHIEVED));
        assertThat(before).isEqualTo(Standing.UNTOUCHED);
    }

    @Test
    void neverGoesBackToWhatAReturnedCorrectionReplaced() {
        var before = beforeTheLast(
                change(1, NOT_STARTED, ACHIEVED),
                answered(2, ACHIEVED, ACHIEVED, RETURNED),
                change(3, NOT_STARTED, ACHIEVED));
        assertThat(before).isEqualTo(Standing.UNTOUCHED);
    }

    @Test
    void namesWhoRecordedAnythingSinceTheLastConfirmation() {
        var story = story(
                answered(1, NOT_STARTED, ACHIEVED, CONFIRMED),
                new RecordedChange(change(2, ACHIEVED, LOST, 21), null),
                new RecordedChange(change(3, LOST, ACHIEVED, 22), null));
        assertThat(story.contributors()).containsExactlyInAnyOrder(21L, 22L);
    }

    @Test
    void countsWhoOnlyChangedThePlanAsTakingPart() {
        var story = story(new RecordedChange(Examples.replan(1, 21), null), change(2, NOT_STARTED, ACHIEVED));
        assertThat(story.contributors()).contains(21L);
    }

    @Test
    void keepsTakingPartThroughAReturn() {
        var story = story(answered(1, NOT_STARTED, ACHIEVED, RETURNED));
        assertThat(story.contributors()).containsExactly(7L);
    }

    @Test
    void showsAReturnUntilSomethingIsRecordedAgain() {
        var returned = answered(1, NOT_STARTED, ACHIEVED, RETURNED);
        assertThat(story(returned).returned()).contains(returned);
        assertThat(story(returned, change(2, NOT_STARTED, ACHIEVED)).returned()).isEmpty();
    }

    @Test
    void remembersWhenALostMilestoneWasAchieved() {
        var story = story(answered(1, NOT_STARTED, ACHIEVED, CONFIRMED), change(2, ACHIEVED, LOST));
        assertThat(story.achievedOn()).contains(START.plusDays(1));
    }
}
