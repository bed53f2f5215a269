package org.rolebridge.insight;

/** What a list of roles may be sorted by. */
public enum RoleSort {
    TITLE,
    STARTED,
    NEXT_DUE
}
