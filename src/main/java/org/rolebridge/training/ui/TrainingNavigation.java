package org.rolebridge.training.ui;

/** Addresses of the library. */
public final class TrainingNavigation {

    public static final String LIBRARY = "training";
    /** Of a role's page. */
    public static final String SECTION = "training";

    static final String ADD = LIBRARY + "/new";

    private TrainingNavigation() {}

    public static String guidance(long id) {
        return LIBRARY + "/" + id;
    }

    static String edit(long id) {
        return guidance(id) + "/edit";
    }

    static String newVersion(long id) {
        return guidance(id) + "/new-version";
    }
}
