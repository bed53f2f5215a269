package org.rolebridge.workrole;

import static org.rolebridge.db.Tables.ORGANISATION_SCOPE;
import static org.rolebridge.db.Tables.ROLE_SCOPE;
import static org.rolebridge.db.Tables.WORK_ROLE;
import static org.rolebridge.db.Tables.WORK_ROLE_PARTY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.rolebridge.access.Relation;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.RoleScopeRecord;
import org.rolebridge.db.tables.records.WorkRoleRecord;
import org.springframework.stereotype.Repository;

/**
 * Keeps {@code role_scope}: one row for every organisation that may see a role, being each ancestor of each of its
 * parties, with the ways in which it is tied to the role. Derived, and therefore not part of the change history.
 */
@Repository
class RoleScopeRepository {

    private static final String JOB = "role-scope";

    private final DSLContext db;
    private final Scopes scopes;
    private final Clock clock;

    RoleScopeRepository(DSLContext db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    void refresh(long roleId) {
        var role = db.selectFrom(WORK_ROLE)
                .where(WORK_ROLE.ID.eq(roleId))
                .and(scopes.unlimited(JOB))
                .fetchSingle();
        db.deleteFrom(ROLE_SCOPE).where(ROLE_SCOPE.ROLE_ID.eq(roleId)).execute();
        db.batchInsert(relations(roleId).entrySet().stream()
                        .map(seer -> scopeRow(role, seer.getKey(), seer.getValue()))
                        .toList())
                .execute();
    }

    /** Roles with a party at one of these organisations. */
    List<Long> rolesOf(Collection<Long> organisationIds) {
        return db.selectDistinct(WORK_ROLE_PARTY.ROLE_ID)
                .from(WORK_ROLE_PARTY)
                .where(WORK_ROLE_PARTY.ORGANISATION_ID.in(organisationIds))
                .and(scopes.unlimited(JOB))
                .orderBy(WORK_ROLE_PARTY.ROLE_ID)
                .fetch(WORK_ROLE_PARTY.ROLE_ID);
    }

    private Map<Long, Integer> relations(long roleId) {
        var today = LocalDate.now(clock);
        var relations = new HashMap<Long, Integer>();
        db.select(
                        ORGANISATION_SCOPE.ANCESTOR_ID,
                        WORK_ROLE_PARTY.RELATION,
                        WORK_ROLE_PARTY.VALID_TO,
                        ORGANISATION_SCOPE.DECIDES)
                .from(WORK_ROLE_PARTY)
                .join(ORGANISATION_SCOPE)
                .on(ORGANISATION_SCOPE.ORGANISATION_ID.eq(WORK_ROLE_PARTY.ORGANISATION_ID))
                .where(WORK_ROLE_PARTY.ROLE_ID.eq(roleId))
                .and(scopes.unlimited(JOB))
                .forEach(party -> relations.merge(
                        party.value1(),
                        seen(bit(party.value2(), party.value3(), today), party.value4()),
                        (left, right) -> left | right));
        return relations;
    }

    private static int seen(int bit, boolean decides) {
        return decides ? bit : Relation.readOnly(bit);
    }

    private static int bit(String relation, @org.jspecify.annotations.Nullable LocalDate validTo, LocalDate today) {
        boolean over = validTo != null && validTo.isBefore(today);
        return over
                ? Relation.FORMER.bit()
                : PartyRelation.valueOf(relation).relation().bit();
    }

    private static RoleScopeRecord scopeRow(WorkRoleRecord role, long ancestorId, int relations) {
        return new RoleScopeRecord(
                ancestorId,
                role.getId(),
                (short) relations,
                role.getRoleKindId(),
                role.getStage(),
                role.getLifecycle(),
                role.getTitle(),
                role.getStartedOn(),
                role.getNextDueOn());
    }
}
