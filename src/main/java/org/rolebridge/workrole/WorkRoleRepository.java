package org.rolebridge.workrole;

import static org.rolebridge.db.Tables.WORK_ROLE;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SelectConditionStep;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.WorkRoleRecord;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Work roles, always within the caller's scope. */
@Repository
class WorkRoleRepository {

    static final String ENTITY = "work_role";

    private final DSLContext db;
    private final Scopes scopes;
    private final RoleWordRepository words;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    WorkRoleRepository(
            DSLContext db, Scopes scopes, RoleWordRepository words, Clock clock, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.words = words;
        this.clock = clock;
        this.facts = facts;
    }

    Optional<WorkRole> find(long id, Permission permission) {
        return one(id, permission).fetchOptional(WorkRoleRepository::workRole);
    }

    /** Holds the role until the transaction ends, so that two who change its parties wait for each other. */
    Optional<WorkRole> lock(long id, Permission permission) {
        return one(id, permission).forUpdate().fetchOptional(WorkRoleRepository::workRole);
    }

    private SelectConditionStep<WorkRoleRecord> one(long id, Permission permission) {
        return db.selectFrom(WORK_ROLE).where(WORK_ROLE.ID.eq(id)).and(scopes.roles(permission, WORK_ROLE.ID));
    }

    List<WorkRole> findAll(Collection<Long> ids, Permission permission) {
        return db.selectFrom(WORK_ROLE)
                .where(WORK_ROLE.ID.in(ids))
                .and(scopes.roles(permission, WORK_ROLE.ID))
                .fetch(WorkRoleRepository::workRole);
    }

    long insert(WorkRole role) {
        var row = db.newRecord(WORK_ROLE);
        fill(row, role);
        row.setRoleKindId(role.roleKindId());
        row.setJurisdictionId(role.jurisdictionId());
        row.setVersion(0);
        row.setCreatedAt(clock.instant());
        row.insert();
        words.insert(row.getId(), role.title());
        facts.publishEvent(
                Fact.created(ENTITY, row.getId(), role).ofRole(row.getId()).as("registered"));
        return row.getId();
    }

    /** @throws StaleRecord when the role is no longer at the version that {@code after} was based on */
    WorkRole update(WorkRole before, WorkRole after, String action) {
        var row = db.newRecord(WORK_ROLE);
        fill(row, after);
        row.setVersion(after.version() + 1);
        int updated = db.update(WORK_ROLE)
                .set(row)
                .where(WORK_ROLE.ID.eq(after.id()))
                .and(WORK_ROLE.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        if (!after.title().equals(before.title())) {
            words.replace(after.id(), after.title());
        }
        facts.publishEvent(Fact.changed(ENTITY, after.id(), before, after)
                .ofRole(after.id())
                .as(action));
        return after.basedOn(after.version() + 1);
    }

    private void fill(WorkRoleRecord row, WorkRole role) {
        row.setTitle(role.title());
        row.setPurpose(role.purpose());
        row.setLifecycle(role.lifecycle().name());
        row.setStartedOn(role.startedOn());
        row.setClosedOn(role.closedOn());
        row.setOutcome(role.outcome() == null ? null : role.outcome().name());
        row.setCloseReason(role.closeReason());
        row.setPauseReason(role.pauseReason());
        row.setExpectedBackOn(role.expectedBackOn());
        row.setStage(role.stage().name());
        row.setNextDueOn(role.nextDueOn());
        row.setIntendedShare((short) role.intendedShare());
        row.setShareAsExample(role.shareAsExample());
        row.setUpdatedAt(clock.instant());
    }

    private static WorkRole workRole(WorkRoleRecord row) {
        return new WorkRole(
                row.getId(),
                row.getRoleKindId(),
                row.getJurisdictionId(),
                row.getTitle(),
                row.getPurpose(),
                Lifecycle.valueOf(row.getLifecycle()),
                row.getStartedOn(),
                row.getClosedOn(),
                row.getOutcome() == null ? null : Outcome.valueOf(row.getOutcome()),
                row.getCloseReason(),
                row.getPauseReason(),
                row.getExpectedBackOn(),
                Stage.valueOf(row.getStage()),
                row.getNextDueOn(),
                row.getIntendedShare(),
                row.getShareAsExample(),
                row.getVersion());
    }
}
