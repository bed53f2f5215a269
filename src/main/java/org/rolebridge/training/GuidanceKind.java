package org.rolebridge.training;

/** How binding a piece of training or guidance is, most binding first. */
public enum GuidanceKind {
    MANDATORY,
    /** Without it the money for the role cannot be claimed. */
    REQUIRED_TO_CLAIM,
    RECOMMENDED,
    /** Continuing professional development. */
    CPD;

    /** Whether somebody without it is in arrears. */
    public boolean isRequired() {
        return this == MANDATORY || this == REQUIRED_TO_CLAIM;
    }
}
