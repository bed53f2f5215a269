package org.rolebridge.people;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.rolebridge.db.Tables.ACCESS_GRANT;
import static org.rolebridge.db.Tables.ACCESS_REQUEST;
import static org.rolebridge.db.Tables.PERSON;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.springframework.stereotype.Component;

/** Which people and organisations an administrator reaches. */
@Component
class AdministratorScope {

    private final DSLContext db;
    private final Scopes scopes;
    private final GrantDays days;

    AdministratorScope(DSLContext db, Scopes scopes, GrantDays days) {
        this.db = db;
        this.scopes = scopes;
        this.days = days;
    }

    /** People with access, past or present, or a request for it within scope, and those who have none anywhere yet. */
    Condition sees(Permission permission) {
        var granted = selectOne().from(ACCESS_GRANT).where(ACCESS_GRANT.PERSON_ID.eq(PERSON.ID));
        var within = scopes.organisations(permission, ACCESS_GRANT.ORGANISATION_ID);
        var wanted = selectOne()
                .from(ACCESS_REQUEST)
                .where(ACCESS_REQUEST.PERSON_ID.eq(PERSON.ID))
                .and(scopes.organisations(permission, ACCESS_REQUEST.ORGANISATION_ID));
        return or(
                exists(granted.and(within)),
                exists(wanted),
                notExists(selectOne().from(ACCESS_GRANT).where(ACCESS_GRANT.PERSON_ID.eq(PERSON.ID))));
    }

    /** People who hold nothing outside scope, so that changing the account takes nothing from anybody else. */
    Condition covers(Permission permission) {
        var within = scopes.organisations(permission, ACCESS_GRANT.ORGANISATION_ID);
        var outside = CurrentPerson.mayEverywhere(permission)
                ? not(within)
                : ACCESS_GRANT.EVERYWHERE.isTrue().or(not(within));
        return notExists(selectOne()
                .from(ACCESS_GRANT)
                .where(ACCESS_GRANT.PERSON_ID.eq(PERSON.ID))
                .and(days.notOver())
                .and(outside));
    }

    boolean reaches(Permission permission, long organisationId) {
        return db.fetchExists(selectOne().where(scopes.organisations(permission, val(organisationId))));
    }
}
