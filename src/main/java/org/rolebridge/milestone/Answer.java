package org.rolebridge.milestone;

/** What became of a change: a second person agreed or sent it back, or its own side took it back as a mistake. */
public enum Answer {
    CONFIRMED,
    RETURNED,
    WITHDRAWN;

    /** Whether the change stands with this answer. */
    boolean stands() {
        return this == CONFIRMED;
    }
}
