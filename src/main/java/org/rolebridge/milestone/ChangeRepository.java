package org.rolebridge.milestone;

import static org.rolebridge.db.Tables.CONFIRMATION;
import static org.rolebridge.db.Tables.MILESTONE;
import static org.rolebridge.db.Tables.MILESTONE_CHANGE;

import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.ConfirmationRecord;
import org.rolebridge.db.tables.records.MilestoneChangeRecord;
import org.rolebridge.shared.Window;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** What happened to milestones, and what a second person said to it. Only ever added to. */
@Repository
class ChangeRepository {

    private final DSLContext db;
    private final Scopes scopes;
    private final ApplicationEventPublisher facts;

    ChangeRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.facts = facts;
    }

    long insert(Milestone milestone, MilestoneChange change) {
        var row = db.newRecord(MILESTONE_CHANGE);
        row.setRoleId(change.roleId());
        row.setMilestoneId(change.milestoneId());
        row.setFromState(change.fromState().name());
        row.setToState(change.toState().name());
        row.setOccurredOn(change.occurredOn());
        row.setBeganOn(change.beganOn());
        row.setPlannedOn(change.plannedOn());
        row.setRecordedAt(change.recordedAt());
        row.setRecordedBy(change.recordedBy());
        row.setNote(change.note());
        row.setEvidenceLink(change.evidenceLink());
        row.insert();
        facts.publishEvent(MilestoneFacts.of(milestone, change(row)));
        return row.getId();
    }

    void insert(Milestone milestone, Confirmation confirmation) {
        var row = db.newRecord(CONFIRMATION);
        row.setRoleId(confirmation.roleId());
        row.setMilestoneId(confirmation.milestoneId());
        row.setMilestoneChangeId(confirmation.milestoneChangeId());
        row.setRecordedBy(confirmation.recordedBy());
        row.setAnsweredBy(confirmation.answeredBy());
        row.setAnsweredAt(confirmation.answeredAt());
        row.setAnswer(confirmation.answer().name());
        row.setReason(confirmation.reason());
        row.insert();
        facts.publishEvent(MilestoneFacts.of(milestone, confirmation(row)));
    }

    /** Oldest first. */
    List<RecordedChange> ofMilestone(long milestoneId, Permission permission) {
        return db.select(MILESTONE_CHANGE, CONFIRMATION)
                .from(MILESTONE_CHANGE)
                .leftJoin(CONFIRMATION)
                .on(CONFIRMATION.MILESTONE_CHANGE_ID.eq(MILESTONE_CHANGE.ID))
                .where(MILESTONE_CHANGE.MILESTONE_ID.eq(milestoneId))
                .and(scopes.roles(permission, MILESTONE_CHANGE.ROLE_ID))
                .orderBy(MILESTONE_CHANGE.ID)
                .fetch(row -> recorded(row.value1(), row.value2()));
    }

    /** By milestone, oldest first. */
    Map<Long, List<RecordedChange>> ofRole(long roleId, Permission permission) {
        return db.select(MILESTONE_CHANGE.MILESTONE_ID, MILESTONE_CHANGE, CONFIRMATION)
                .from(MILESTONE_CHANGE)
                .leftJoin(CONFIRMATION)
                .on(CONFIRMATION.MILESTONE_CHANGE_ID.eq(MILESTONE_CHANGE.ID))
                .where(MILESTONE_CHANGE.ROLE_ID.eq(roleId))
                .and(scopes.roles(permission, MILESTONE_CHANGE.ROLE_ID))
                .orderBy(MILESTONE_CHANGE.MILESTONE_ID, MILESTONE_CHANGE.ID)
                .fetchGroups(MILESTONE_CHANGE.MILESTONE_ID, row -> recorded(row.value2(), row.value3()));
    }

    /** Longest waiting first; without what this person recorded, which others have to answer. */
    List<WaitingMilestone> waiting(Permission permission, long personId, Window window) {
        return db.select(MILESTONE, MILESTONE_CHANGE)
                .from(MILESTONE)
                .join(MILESTONE_CHANGE)
                .on(MILESTONE_CHANGE.ID.eq(MILESTONE.LAST_CHANGE_ID))
                .where(waitingFor(permission, personId))
                .orderBy(MILESTONE.LAST_CHANGE_ID, MILESTONE.ID)
                .limit(window.offset(), window.limit())
                .fetch(row -> new WaitingMilestone(MilestoneRepository.milestone(row.value1()), change(row.value2())));
    }

    /** @param most counting stops here */
    int countWaiting(Permission permission, long personId, int most) {
        SelectConditionStep<? extends Record> rows = db.select(MILESTONE.ID)
                .from(MILESTONE)
                .join(MILESTONE_CHANGE)
                .on(MILESTONE_CHANGE.ID.eq(MILESTONE.LAST_CHANGE_ID))
                .where(waitingFor(permission, personId));
        return db.fetchCount(rows.limit(most));
    }

    private Condition waitingFor(Permission permission, long personId) {
        return MILESTONE
                .WAITING
                .eq(true)
                .and(MILESTONE_CHANGE.RECORDED_BY.ne(personId))
                .and(scopes.roles(permission, MILESTONE.ROLE_ID));
    }

    private static RecordedChange recorded(MilestoneChangeRecord change, ConfirmationRecord answer) {
        return new RecordedChange(change(change), answer.getId() == null ? null : confirmation(answer));
    }

    private static MilestoneChange change(MilestoneChangeRecord row) {
        return new MilestoneChange(
                row.getId(),
                row.getRoleId(),
                row.getMilestoneId(),
                MilestoneState.valueOf(row.getFromState()),
                MilestoneState.valueOf(row.getToState()),
                row.getOccurredOn(),
                row.getBeganOn(),
                row.getPlannedOn(),
                row.getRecordedAt(),
                row.getRecordedBy(),
                row.getNote(),
                row.getEvidenceLink());
    }

    private static Confirmation confirmation(ConfirmationRecord row) {
        return new Confirmation(
                row.getId(),
                row.getRoleId(),
                row.getMilestoneId(),
                row.getMilestoneChangeId(),
                row.getRecordedBy(),
                row.getAnsweredBy(),
                row.getAnsweredAt(),
                Answer.valueOf(row.getAnswer()),
                row.getReason());
    }
}
