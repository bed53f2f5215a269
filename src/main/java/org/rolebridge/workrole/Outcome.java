package org.rolebridge.workrole;

/** How a closed role ended. */
public enum Outcome {
    /** Became part of other permanent jobs. */
    ABSORBED,
    /** Did what it was for. */
    COMPLETED,
    /** Stopped without reaching its purpose. */
    ABANDONED
}
