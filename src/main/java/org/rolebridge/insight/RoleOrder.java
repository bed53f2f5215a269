package org.rolebridge.insight;

/** The order of a list of roles; roles without a date come last either way. */
public record RoleOrder(RoleSort sort, boolean descending) {

    public static final RoleOrder BY_TITLE = new RoleOrder(RoleSort.TITLE, false);
}
