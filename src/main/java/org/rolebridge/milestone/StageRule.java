package org.rolebridge.milestone;

import java.util.Collection;
import org.rolebridge.workrole.Stage;

/**
 * How milestones make a stage: fewer achieved than {@code growingFrom} is trying out; {@code embeddedFrom} or more of the
 * ten, among them the permanent budget and at least one proved over time, is embedded; everything between is growing.
 * Achieved counts, whether or not a second person has confirmed it; extra milestones never count.
 */
public record StageRule(int growingFrom, int embeddedFrom) {

    /** Our own proposal; an organisation's settings may say otherwise. */
    public static final StageRule USUAL = new StageRule(3, 7);

    public StageRule {
        if (growingFrom < 1 || embeddedFrom <= growingFrom || embeddedFrom > Milestone.TEN) {
            throw new IllegalArgumentException("Growing from " + growingFrom + ", embedded from " + embeddedFrom);
        }
    }

    public StageCount count(Collection<Milestone> milestones) {
        var ten = milestones.stream().filter(one -> !one.isExtra()).toList();
        var achieved = ten.stream()
                .filter(one -> one.state() == MilestoneState.ACHIEVED)
                .toList();
        var permanentBudget = achieved.stream().anyMatch(StageRule::isPermanentBudget);
        var proved = (int) achieved.stream().filter(Milestone::isProvedOverTime).count();
        return new StageCount(
                stage(achieved.size(), permanentBudget, proved),
                achieved.size(),
                (int) achieved.stream().filter(Milestone::confirmed).count(),
                permanentBudget,
                proved,
                (int) ten.stream().filter(StageRule::agreedNotToApply).count());
    }

    private static boolean isPermanentBudget(Milestone milestone) {
        return milestone.number() == MilestoneKind.PERMANENT_BUDGET.number();
    }

    private static boolean agreedNotToApply(Milestone milestone) {
        return milestone.state() == MilestoneState.NOT_APPLICABLE && !milestone.waiting();
    }

    private Stage stage(int achieved, boolean permanentBudget, int proved) {
        if (achieved >= embeddedFrom && permanentBudget && proved > 0) {
            return Stage.EMBEDDED;
        }
        return achieved >= growingFrom ? Stage.GROWING : Stage.TRYING_OUT;
    }
}
