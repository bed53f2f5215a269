package org.rolebridge.support.ui;

import java.time.LocalDate;

/** Addresses of programmes and environments. */
public final class SupportNavigation {

    public static final String PROGRAMMES = "programmes";

    private SupportNavigation() {}

    public static String programme(long id) {
        return PROGRAMMES + "/" + id;
    }

    public static String scores(long programmeId, long roleKindId) {
        return programme(programmeId) + "/kinds/" + roleKindId;
    }

    public static String environment(long jurisdictionId) {
        return PROGRAMMES + "/environment/" + jurisdictionId;
    }

    static String environment(long jurisdictionId, LocalDate asOf) {
        return environment(jurisdictionId) + "?as-of=" + asOf;
    }
}
