package org.rolebridge.milestone;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far a role has come.
 *
 * @param stories the milestones by number, extra ones last
 * @param days the days on which something can have happened to it
 * @param budgetCycles how many new financial years its permanent budget has lived to see
 */
public record RoleProgress(
        List<MilestoneStory> stories, StageRule rule, StageCount count, RoleDays days, int budgetCycles) {

    /** The day where the role is. */
    public LocalDate today() {
        return days.today();
    }

    /** The open milestone that is planned first, late ones before all; those without a day come last. */
    public Optional<Milestone> nextStep() {
        return nextStep(stories.stream().map(MilestoneStory::milestone).toList());
    }

    /** The permanent budget, where it was reached and lost again: nothing is more urgent than to win it back. */
    public Optional<Milestone> lostBudget() {
        return stories.stream()
                .map(MilestoneStory::milestone)
                .filter(one ->
                        one.number() == MilestoneKind.PERMANENT_BUDGET.number() && one.state() == MilestoneState.LOST)
                .findFirst();
    }

    /** The same for the milestones of any role. */
    public static Optional<Milestone> nextStep(List<Milestone> milestones) {
        return milestones.stream()
                .filter(Milestone::isOpen)
                .min(Comparator.comparing(
                                Milestone::plannedOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Milestone::number));
    }
}
