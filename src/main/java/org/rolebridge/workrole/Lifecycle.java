package org.rolebridge.workrole;

/** Where a role is in its life. */
public enum Lifecycle {
    PLANNED,
    LIVE,
    PAUSED,
    CLOSED
}
