package org.rolebridge.workrole.ui;

/** Addresses of the register's screens. */
public final class WorkRoleNavigation {

    public static final String LIST = "roles";
    public static final String REGISTER = "roles/register";
    public static final String IMPORT = "roles/import";

    static final String COPY = "copy";

    private WorkRoleNavigation() {}

    public static String role(long id) {
        return LIST + "/" + id;
    }

    /** The list of all roles of an organisation and those below it. */
    public static String ofOrganisation(long organisationId) {
        return LIST + "?organisation=" + organisationId + "&state=any";
    }

    /** Registers a role after the pattern of this one. */
    public static String copyOf(long id) {
        return REGISTER + "?" + COPY + "=" + id;
    }

    public static String section(long id, String section) {
        return role(id) + "/" + section;
    }
}
