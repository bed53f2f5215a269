package org.rolebridge.people.ui;

/** Addresses of this module's screens. */
public final class PeopleNavigation {

    public static final String LIST = "people";
    public static final String ACCOUNT = "account";

    static final String REQUESTS = "people/requests";
    static final String SIGN_IN = "sign-in";
    static final String SET_PASSWORD = "set-password";

    private PeopleNavigation() {}

    public static String person(long id) {
        return LIST + "/" + id;
    }
}
