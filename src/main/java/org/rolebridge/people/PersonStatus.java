package org.rolebridge.people;

/** Whether a person may sign in. */
public enum PersonStatus {
    ACTIVE,
    DISABLED
}
