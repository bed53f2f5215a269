package org.rolebridge.evidence;

/** How a file stands. What is refused, withdrawn or expired has no content any more; its row and its hash stay. */
public enum EvidenceState {
    /** No scanner is set up. */
    NOT_SCANNED,
    CLEAN,
    /** The scanner could not be reached; nobody gets the file until it has been. */
    QUARANTINED,
    /** The scanner found something harmful. */
    REFUSED,
    WITHDRAWN,
    EXPIRED;

    public boolean isReadable() {
        return this == NOT_SCANNED || this == CLEAN;
    }

    public boolean hasContent() {
        return isReadable() || this == QUARANTINED;
    }
}
