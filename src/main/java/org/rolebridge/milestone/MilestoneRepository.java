package org.rolebridge.milestone;

import static org.jooq.impl.DSL.select;
import static org.rolebridge.db.Tables.MILESTONE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectConditionStep;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.MilestoneRecord;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Milestones as they stand, always within the caller's scope. */
@Repository
class MilestoneRepository {

    private final DSLContext db;
    private final Scopes scopes;
    private final ApplicationEventPublisher facts;

    MilestoneRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.facts = facts;
    }

    Optional<Milestone> find(long id, Permission permission) {
        return within(MILESTONE.ID.eq(id), permission).fetchOptional(MilestoneRepository::milestone);
    }

    List<Milestone> findAll(Collection<Long> ids) {
        return within(MILESTONE.ID.in(ids), Permission.ROLE_READ)
                .orderBy(MILESTONE.ID)
                .fetch(MilestoneRepository::milestone);
    }

    List<Milestone> ofRole(long roleId, Permission permission) {
        return within(MILESTONE.ROLE_ID.eq(roleId), permission)
                .orderBy(MILESTONE.NUMBER, MILESTONE.ID)
                .fetch(MilestoneRepository::milestone);
    }

    /** The milestones of the role that this one belongs to, held like {@link #lockedOfRole}. */
    List<Milestone> lockedWith(long id, Permission permission) {
        var same = MILESTONE.as("same");
        var role = select(same.ROLE_ID).from(same).where(same.ID.eq(id)).and(scopes.roles(permission, same.ROLE_ID));
        return locked(MILESTONE.ROLE_ID.eq(role), permission);
    }

    /** Nobody else changes a milestone of this role until the transaction ends: its stage is worked out from all. */
    List<Milestone> lockedOfRole(long roleId, Permission permission) {
        return locked(MILESTONE.ROLE_ID.eq(roleId), permission);
    }

    private List<Milestone> locked(Condition which, Permission permission) {
        return within(which, permission)
                .orderBy(MILESTONE.NUMBER, MILESTONE.ID)
                .forUpdate()
                .fetch(MilestoneRepository::milestone);
    }

    private SelectConditionStep<MilestoneRecord> within(Condition which, Permission permission) {
        return db.selectFrom(MILESTONE).where(which).and(scopes.roles(permission, MILESTONE.ROLE_ID));
    }

    /** The ten of a role that was just registered. */
    void layOut(long roleId, List<Milestone> ten) {
        db.insertInto(MILESTONE).set(ten.stream().map(this::row).toList()).execute();
        var stored = db.selectFrom(MILESTONE)
                .where(MILESTONE.ROLE_ID.eq(roleId))
                .and(scopes.unlimited("milestone-layout"))
                .orderBy(MILESTONE.NUMBER, MILESTONE.ID)
                .fetch(MilestoneRepository::milestone);
        stored.forEach(one -> facts.publishEvent(MilestoneFacts.of(one, null, "laid-out")));
    }

    Milestone insertExtra(Milestone extra) {
        var row = row(extra);
        row.insert();
        var stored = milestone(row);
        facts.publishEvent(MilestoneFacts.of(stored, null, "added"));
        return stored;
    }

    /** @throws StaleRecord when the milestone is no longer at the version that {@code after} was based on */
    Milestone update(Milestone before, Milestone after, String action) {
        int updated = db.update(MILESTONE)
                .set(MILESTONE.TITLE, after.title())
                .set(MILESTONE.STATE, after.state().name())
                .set(MILESTONE.PLANNED_ON, after.plannedOn())
                .set(MILESTONE.OCCURRED_ON, after.occurredOn())
                .set(MILESTONE.LAST_CHANGE_ID, after.lastChangeId())
                .set(MILESTONE.CONFIRMED, after.confirmed())
                .set(MILESTONE.WAITING, after.waiting())
                .set(MILESTONE.ASKED, after.asked())
                .set(MILESTONE.VERSION, after.version() + 1)
                .where(MILESTONE.ID.eq(after.id()))
                .and(MILESTONE.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(MilestoneFacts.of(after, before, action));
        return after.basedOn(after.version() + 1);
    }

    private MilestoneRecord row(Milestone milestone) {
        var row = db.newRecord(MILESTONE);
        row.setRoleId(milestone.roleId());
        row.setNumber((short) milestone.number());
        row.setTitle(milestone.title());
        row.setState(milestone.state().name());
        row.setPlannedOn(milestone.plannedOn());
        row.setConfirmed(milestone.confirmed());
        row.setWaiting(milestone.waiting());
        row.setAsked(milestone.asked());
        row.setVersion(milestone.version());
        return row;
    }

    static Milestone milestone(MilestoneRecord row) {
        return new Milestone(
                row.getId(),
                row.getRoleId(),
                row.getNumber(),
                row.getTitle(),
                MilestoneState.valueOf(row.getState()),
                row.getPlannedOn(),
                row.getOccurredOn(),
                row.getLastChangeId(),
                row.getConfirmed(),
                row.getWaiting(),
                row.getAsked(),
                row.getVersion());
    }
}
