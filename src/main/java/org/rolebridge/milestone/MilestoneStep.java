package org.rolebridge.milestone;

import static org.rolebridge.milestone.MilestoneState.ACHIEVED;
import static org.rolebridge.milestone.MilestoneState.IN_PROGRESS;
import static org.rolebridge.milestone.MilestoneState.LOST;
import static org.rolebridge.milestone.MilestoneState.NOT_APPLICABLE;
import static org.rolebridge.milestone.MilestoneState.NOT_STARTED;
import static org.rolebridge.milestone.MilestoneState.RETIRED;

import java.util.Set;
import org.rolebridge.shared.RuleViolation;

/** What somebody may record about a milestone, and where it has to stand for that. */
public enum MilestoneStep {
    ACHIEVE("milestone-achieve-only-open", Set.of(NOT_STARTED, IN_PROGRESS)),
    CORRECT("milestone-correct-only-waiting", Set.of(ACHIEVED)),
    REGAIN("milestone-regain-only-lost", Set.of(LOST)),
    START("milestone-start-only-open", Set.of(NOT_STARTED, NOT_APPLICABLE)),
    REPLAN("milestone-replan-only-open", Set.of(NOT_STARTED, IN_PROGRESS)),
    LOSE("milestone-lose-only-achieved", Set.of(ACHIEVED)),
    WITHDRAW("milestone-withdraw-only-waiting", Set.of(IN_PROGRESS, ACHIEVED, LOST, NOT_APPLICABLE, RETIRED)),
    EXCLUDE("milestone-exclude-only-open", Set.of(NOT_STARTED, IN_PROGRESS, LOST)),
    RENAME("milestone-extra-only", Set.of(NOT_STARTED, IN_PROGRESS, ACHIEVED, LOST, NOT_APPLICABLE)),
    RETIRE("milestone-extra-only", Set.of(NOT_STARTED, IN_PROGRESS, ACHIEVED, LOST, NOT_APPLICABLE));

    private final String rule;
    private final Set<MilestoneState> from;

    MilestoneStep(String rule, Set<MilestoneState> from) {
        this.rule = rule;
        this.from = from;
    }

    boolean isPossible(Milestone milestone) {
        return from.contains(milestone.state())
                && switch (this) {
                    case CORRECT -> milestone.waiting();
                    case WITHDRAW -> milestone.waiting() || !milestone.state().needsConfirmation();
                    case RENAME, RETIRE -> milestone.isExtra();
                    default -> true;
                };
    }

    void require(Milestone milestone) {
        if (!isPossible(milestone)) {
            throw RuleViolation.of(rule);
        }
    }
}
