package org.rolebridge.checkin.ui;

/** Addresses of this module's screens. */
public final class CheckInNavigation {

    /** Name of the section of the role page. */
    public static final String SECTION = "check-ins";

    static final String REVIEW = "team-review";

    private CheckInNavigation() {}
}
