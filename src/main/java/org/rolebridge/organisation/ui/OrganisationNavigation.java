package org.rolebridge.organisation.ui;

/** Addresses of the screens of organisations. */
public final class OrganisationNavigation {

    public static final String LIST = "organisations";
    public static final String ADD = "organisations/add";
    public static final String IMPORT = "organisations/import";

    private OrganisationNavigation() {}

    public static String organisation(long id) {
        return LIST + "/" + id;
    }

    public static String section(long id, String section) {
        return organisation(id) + "/" + section;
    }
}
