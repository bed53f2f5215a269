package org.rolebridge.workrole;

import static org.jooq.impl.DSL.bitAnd;
import static org.rolebridge.db.Tables.ORGANISATION_SCOPE;
import static org.rolebridge.db.Tables.ROLE_SCOPE;
import static org.rolebridge.db.Tables.WORK_ROLE;
import static org.rolebridge.db.Tables.WORK_ROLE_PARTY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Relation;
import org.rolebridge.access.Scopes;
import org.rolebridge.access.SystemWork;
import org.rolebridge.db.tables.records.RoleScopeRecord;
import org.rolebridge.db.tables.records.WorkRoleRecord;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Window;
import org.springframework.stereotype.Repository;

/**
 * Keeps {@code role_scope}: one row for every organisation that may see a role, being each ancestor of each of its
 * parties, with the ways in which it is tied to the role. Derived, and therefore not part of the change history.
 */
@Repository
class RoleScopeRepository {

    static final String JOB = "role-scope";
    private static final int ALIKE = 5;

    private final DSLContext db;
    private final Scopes scopes;
    private final OrganisationService organisations;
    private final Clock clock;

    RoleScopeRepository(DSLContext db, Scopes scopes, OrganisationService organisations, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Holds the role until the transaction ends: two that refresh it at once would each miss the other's party. */
    void refresh(long roleId) {
        var role = db.selectFrom(WORK_ROLE)
                .where(WORK_ROLE.ID.eq(roleId))
                .and(scopes.unlimited(JOB))
                .forUpdate()
                .fetchSingle();
        var seers = seers(role);
        db.deleteFrom(ROLE_SCOPE).where(ROLE_SCOPE.ROLE_ID.eq(roleId)).execute();
        var dueAt = seers.nextChange()
                .map(day -> day.atStartOfDay(zone(role)).toInstant())
                .orElse(null);
        db.batchInsert(seers.relations().entrySet().stream()
                        .map(seer -> scopeRow(role, seer.getKey(), seer.getValue(), dueAt))
                        .toList())
                .execute();
    }

    private RoleSeers seers(WorkRoleRecord role) {
        var seers = new RoleSeers(today(role), role.getStartedOn());
        db.select(
                        ORGANISATION_SCOPE.ANCESTOR_ID,
                        WORK_ROLE_PARTY.RELATION,
                        WORK_ROLE_PARTY.VALID_FROM,
                        WORK_ROLE_PARTY.VALID_TO,
                        ORGANISATION_SCOPE.DECIDES)
                .from(WORK_ROLE_PARTY)
                .join(ORGANISATION_SCOPE)
                .on(ORGANISATION_SCOPE.ORGANISATION_ID.eq(WORK_ROLE_PARTY.ORGANISATION_ID))
                .where(WORK_ROLE_PARTY.ROLE_ID.eq(role.getId()))
                .and(scopes.unlimited(JOB))
                .forEach(part -> seers.count(
                        part.value1(),
                        PartyRelation.valueOf(part.value2()),
                        part.value3(),
                        part.value4(),
                        part.value5()));
        return seers;
    }

    /** Stage and next step change often, and by themselves they change nobody's sight; the caller holds the role. */
    void place(WorkRole role) {
        db.update(ROLE_SCOPE)
                .set(ROLE_SCOPE.STAGE, role.stage().name())
                .set(ROLE_SCOPE.NEXT_DUE_ON, role.nextDueOn())
                .where(ROLE_SCOPE.ROLE_ID.eq(role.id()))
                .execute();
    }

    /** Some roles in which a part has begun or ended since they were refreshed. */
    List<Long> due(int limit) {
        return db.selectDistinct(ROLE_SCOPE.ROLE_ID)
                .from(ROLE_SCOPE)
                .where(ROLE_SCOPE.DUE_AT.le(clock.instant()))
                .and(scopes.unlimited(JOB))
                .orderBy(ROLE_SCOPE.ROLE_ID)
                .limit(limit)
                .fetch(ROLE_SCOPE.ROLE_ID);
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

    /** A few open roles of a kind to which one of these organisations is tied. */
    List<Long> alike(long roleKindId, Collection<Long> organisationIds, Permission permission) {
        return db.selectDistinct(ROLE_SCOPE.ROLE_ID)
                .from(ROLE_SCOPE)
                .where(ROLE_SCOPE.ANCESTOR_ID.in(organisationIds))
                .and(ROLE_SCOPE.ROLE_KIND_ID.eq(roleKindId))
                .and(ROLE_SCOPE.LIFECYCLE.ne(Lifecycle.CLOSED.name()))
                .and(bitAnd(ROLE_SCOPE.RELATIONS, tied()).ne((short) 0))
                .and(scopes.roles(permission, ROLE_SCOPE.ROLE_ID))
                .orderBy(ROLE_SCOPE.ROLE_ID)
                .limit(ALIKE)
                .fetch(ROLE_SCOPE.ROLE_ID);
    }

    private static short tied() {
        int mask = Relation.mask(Set.of(Relation.HOST, Relation.EMPLOYER, Relation.PARTNER));
        return (short) (mask | Relation.readOnly(mask));
    }

    /** Roles that an organisation or one below it hosts, employs for or is partner in, as the caller may see them. */
    List<Long> tiedTo(long organisationId, Permission permission, Window window) {
        return db.select(ROLE_SCOPE.ROLE_ID)
                .from(ROLE_SCOPE)
                .where(ROLE_SCOPE.ANCESTOR_ID.eq(organisationId))
                .and(ROLE_SCOPE.LIFECYCLE.ne(Lifecycle.CLOSED.name()))
                .and(bitAnd(ROLE_SCOPE.RELATIONS, tied()).ne((short) 0))
                .and(scopes.roles(permission, ROLE_SCOPE.ROLE_ID))
                .orderBy(ROLE_SCOPE.TITLE, ROLE_SCOPE.ROLE_ID)
                .offset(window.offset())
                .limit(window.limit())
                .fetch(ROLE_SCOPE.ROLE_ID);
    }

    private LocalDate today(WorkRoleRecord role) {
        return LocalDate.now(clock.withZone(zone(role)));
    }

    /** Whoever changes something, and whatever they may read: who sees a role does not depend on it. */
    private ZoneId zone(WorkRoleRecord role) {
        return SystemWork.as(
                JOB, () -> organisations.jurisdiction(role.getJurisdictionId()).zone());
    }

    private static RoleScopeRecord scopeRow(
            WorkRoleRecord role, long ancestorId, int relations, @Nullable Instant dueAt) {
        return new RoleScopeRecord(
                ancestorId,
                role.getId(),
                (short) relations,
                role.getRoleKindId(),
                role.getStage(),
                role.getLifecycle(),
                role.getTitle(),
                role.getStartedOn(),
                role.getNextDueOn(),
                dueAt);
    }
}
