package org.rolebridge.milestone;

import java.util.Arrays;
import java.util.Optional;

/**
 * The ten routinisation events (after R. K. Yin's passages and cycles; the wording on screen is ours). Six are reached by
 * a decision; the other four only time can prove.
 */
public enum MilestoneKind {
    PERMANENT_BUDGET(false, 24),
    TEAM(false, 3),
    SYSTEMS(false, 6),
    GRADING(false, 9),
    POLICY(false, 18),
    TRAINING(false, 21),
    PROMOTION(true, 42),
    REFILLED(true, 30),
    WIDESPREAD(true, 48),
    TOOLS_CHANGED(true, 36);

    private final boolean overTime;
    private final int usualMonths;

    MilestoneKind(boolean overTime, int usualMonths) {
        this.overTime = overTime;
        this.usualMonths = usualMonths;
    }

    /** 1 to 10, as the milestones are known by. */
    public int number() {
        return ordinal() + 1;
    }

    /** Proved over time, as opposed to a one-off step. */
    public boolean isProvedOverTime() {
        return overTime;
    }

    /** Months after the start that are suggested where no setting says otherwise. */
    int usualMonths() {
        return usualMonths;
    }

    /** Empty for the extra milestones that an organisation adds for itself. */
    public static Optional<MilestoneKind> of(int number) {
        return Arrays.stream(values()).filter(kind -> kind.number() == number).findFirst();
    }
}
