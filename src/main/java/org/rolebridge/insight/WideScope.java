package org.rolebridge.insight;

import static org.rolebridge.db.Tables.ROLE_SCOPE;

import org.jooq.DSLContext;
import org.rolebridge.access.Permission;
import org.rolebridge.access.RoleBranch;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.RoleScope;
import org.springframework.stereotype.Component;

/**
 * Whether somebody sees so many roles through an organisation that a query had better begin at what it looks for: most of
 * what it finds is then theirs. Who sees fewer has all of those looked at.
 */
@Component
class WideScope {

    static final int MANY = 10_000;

    private static final RoleScope SEEN = ROLE_SCOPE.as("scoped");

    private final DSLContext db;
    private final Scopes scopes;

    WideScope(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    boolean isWide(Permission permission, RoleBranch branch) {
        return db.fetchCount(db.select(SEEN.ROLE_ID)
                        .from(SEEN)
                        .where(scopes.branch(permission, branch, SEEN))
                        .limit(MANY + 1))
                > MANY;
    }
}
