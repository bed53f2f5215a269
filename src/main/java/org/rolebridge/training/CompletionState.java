package org.rolebridge.training;

/** How somebody stands with one item. */
public enum CompletionState {
    OVERDUE,
    EXPIRES_SOON,
    NOT_STARTED,
    /** Enrolled, not completed, not late. */
    UNDER_WAY,
    IN_DATE;

    /** Whether the person has what the item asks for today. */
    public boolean holds() {
        return this == IN_DATE || this == EXPIRES_SOON;
    }
}
