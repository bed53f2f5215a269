package org.rolebridge.access;

import static org.rolebridge.db.Tables.WORK_ROLE_PARTY;

import java.time.LocalDate;
import org.jooq.DSLContext;

/** Hands a role from its host to another, as an import of old records would find it. */
final class FormerHost {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

    private FormerHost() {}

    static void moves(DSLContext db, long roleId, long newHostId) {
        db.update(WORK_ROLE_PARTY)
                .set(WORK_ROLE_PARTY.VALID_TO, LAST_DAY)
                .setNull(WORK_ROLE_PARTY.OPEN_HOST_OF)
                .where(WORK_ROLE_PARTY.ROLE_ID.eq(roleId))
                .execute();
        db.insertInto(WORK_ROLE_PARTY)
                .set(WORK_ROLE_PARTY.ROLE_ID, roleId)
                .set(WORK_ROLE_PARTY.ORGANISATION_ID, newHostId)
                .set(WORK_ROLE_PARTY.RELATION, "HOST")
                .set(WORK_ROLE_PARTY.SIDE, "HEALTH")
                .set(WORK_ROLE_PARTY.VALID_FROM, LAST_DAY.plusDays(1))
                .set(WORK_ROLE_PARTY.OPEN_HOST_OF, roleId)
                .set(WORK_ROLE_PARTY.VERSION, 0)
                .execute();
    }
}
