package org.rolebridge.intake;

/** What an organisation calls one of its roles in its own lists. */
record RoleReference(long id, long roleId, long organisationId, String reference) {

    static final int MAX = 80;
}
