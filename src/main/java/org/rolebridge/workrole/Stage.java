package org.rolebridge.workrole;

/** How embedded a role is; the rule stands in the milestone module and is printed beside every result. */
public enum Stage {
    TRYING_OUT,
    GROWING,
    EMBEDDED,
    CLOSED
}
