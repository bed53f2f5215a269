package org.rolebridge.workrole;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.springframework.stereotype.Repository;

/** Which organisations the caller may register a role for. */
@Repository
class HostRepository {

    private final DSLContext db;
    private final Scopes scopes;

    HostRepository(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    boolean mayHost(long organisationId, Permission permission) {
        return db.fetchExists(db.selectOne().where(scopes.organisations(permission, DSL.val(organisationId))));
    }
}
