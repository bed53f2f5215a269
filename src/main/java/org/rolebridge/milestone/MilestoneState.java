package org.rolebridge.milestone;

/** Where a milestone stands. */
public enum MilestoneState {
    NOT_STARTED(false),
    IN_PROGRESS(false),
    ACHIEVED(true),
    LOST(true),
    NOT_APPLICABLE(true),
    /** Of an extra milestone that nobody follows any more. */
    RETIRED(false);

    private final boolean answered;

    MilestoneState(boolean answered) {
        this.answered = answered;
    }

    /** Whether a second person has to agree that a milestone came here. */
    public boolean needsConfirmation() {
        return answered;
    }
}
