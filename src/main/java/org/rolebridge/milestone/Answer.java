package org.rolebridge.milestone;

/** What a second person says to a change. */
public enum Answer {
    CONFIRMED,
    RETURNED
}
