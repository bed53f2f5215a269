package org.rolebridge.milestone.ui;

import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** Addresses of the milestones' screens. */
public final class MilestoneNavigation {

    /** What waits for a second person. */
    public static final String WAITING = "milestones/waiting";

    static final String SECTION = "milestones";

    static final String ONE = "milestone";
    static final String TURN = "turn";

    private MilestoneNavigation() {}

    public static String ofRole(long roleId) {
        return WorkRoleNavigation.section(roleId, SECTION);
    }

    /** The milestones of a role with the one in sight that waits for the reader. */
    public static String readersTurn(long roleId) {
        return ofRole(roleId) + "?" + ONE + "=" + TURN;
    }

    /** The milestones of a role with this one in sight. */
    public static String one(long roleId, int number) {
        return ofRole(roleId) + "?" + ONE + "=" + number;
    }
}
