package org.rolebridge.insight;

import java.time.LocalDate;
import java.util.Set;
import org.rolebridge.access.Permission;
import org.rolebridge.support.SupportCase;

/**
 * A filter with what it takes to turn it into SQL.
 *
 * @param above the organisations above the one that the filter names, itself included
 */
record RoleSelection(
        RoleFilter filter, Permission permission, LocalDate today, Set<Long> above, Set<SupportCase> cases) {

    /** Money and vacancies may be asked only by those who may read posts. */
    static Permission permissionFor(RoleFilter filter) {
        return filter.asksAboutPosts() ? Permission.POST_READ : Permission.ROLE_READ;
    }

    RoleSelection with(Permission other) {
        return new RoleSelection(filter, other, today, above, cases);
    }
}
