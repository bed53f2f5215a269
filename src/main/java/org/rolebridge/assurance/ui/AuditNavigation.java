package org.rolebridge.assurance.ui;

/** Addresses of the audit screens. */
public final class AuditNavigation {

    public static final String LIST = "audit";

    private AuditNavigation() {}

    public static String query(long id) {
        return LIST + "/" + id;
    }
}
