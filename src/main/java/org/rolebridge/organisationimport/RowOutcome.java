package org.rolebridge.organisationimport;

/** What an import does with a row. */
public enum RowOutcome {
    NEW,
    CHANGED,
    /** The organisation gets its last day. */
    CLOSED,
    UNCHANGED
}
