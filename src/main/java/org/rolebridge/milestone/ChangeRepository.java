package org.rolebridge.milestone;

import static org.rolebridge.db.Tables.CONFIRMATION;
import static org.rolebridge.db.Tables.MILESTONE;
import static org.rolebridge.db.Tables.MILESTONE_CHANGE;
import static org.rolebridge.db.Tables.MILESTONE_MESSAGE;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
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
        row.setDayReason(change.dayReason());
        row.insert();
        facts.publishEvent(MilestoneFacts.of(milestone, ChangeRows.change(row)));
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
        facts.publishEvent(MilestoneFacts.of(milestone, ChangeRows.confirmation(row)));
    }

    void insert(Milestone milestone, MilestoneMessage message) {
        var row = db.newRecord(MILESTONE_MESSAGE);
        row.setRoleId(message.roleId());
        row.setMilestoneId(message.milestoneId());
        row.setMilestoneChangeId(message.milestoneChangeId());
        row.setKind(message.kind().name());
        row.setBody(message.body());
        row.setWrittenBy(message.writtenBy());
        row.setWrittenAt(message.writtenAt());
        row.insert();
        facts.publishEvent(MilestoneFacts.of(milestone, ChangeRows.message(row)));
    }

    /** Oldest first. */
    List<RecordedChange> ofMilestone(long milestoneId, Permission permission) {
        return recorded(MILESTONE_CHANGE.MILESTONE_ID.eq(milestoneId), permission);
    }

    /** By milestone, oldest first. */
    Map<Long, List<RecordedChange>> ofRole(long roleId, Permission permission) {
        return recorded(MILESTONE_CHANGE.ROLE_ID.eq(roleId), permission).stream()
                .collect(Collectors.groupingBy(recorded -> recorded.change().milestoneId()));
    }

    private List<RecordedChange> recorded(Condition which, Permission permission) {
        var rows = db
                .select(MILESTONE_CHANGE, CONFIRMATION, MILESTONE_MESSAGE)
                .from(MILESTONE_CHANGE)
                .leftJoin(CONFIRMATION)
                .on(CONFIRMATION.MILESTONE_CHANGE_ID.eq(MILESTONE_CHANGE.ID))
                .leftJoin(MILESTONE_MESSAGE)
                .on(MILESTONE_MESSAGE.MILESTONE_CHANGE_ID.eq(MILESTONE_CHANGE.ID))
                .where(which)
                .and(scopes.roles(permission, MILESTONE_CHANGE.ROLE_ID))
                .orderBy(MILESTONE_CHANGE.ID, MILESTONE_MESSAGE.ID)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(row -> row.value1().getId(), LinkedHashMap::new, Collectors.toList()));
        return rows.values().stream().map(ChangeRows::recorded).toList();
    }

    /** Longest waiting first; without what this person recorded, which others have to answer. */
    List<WaitingMilestone> waiting(Permission permission, long personId, Window window) {
        return waiting(waitingFor(permission, personId), window);
    }

    /** The same without what somebody asked about and nobody has answered. */
    List<WaitingMilestone> toAnswer(Permission permission, long personId, Window window) {
        return waiting(waitingFor(permission, personId).and(MILESTONE.ASKED.eq(false)), window);
    }

    private List<WaitingMilestone> waiting(Condition which, Window window) {
        return db.select(MILESTONE, MILESTONE_CHANGE)
                .from(MILESTONE)
                .join(MILESTONE_CHANGE)
                .on(MILESTONE_CHANGE.ID.eq(MILESTONE.LAST_CHANGE_ID))
                .where(which)
                .orderBy(MILESTONE.LAST_CHANGE_ID, MILESTONE.ID)
                .limit(window.offset(), window.limit())
                .fetch(row -> new WaitingMilestone(
                        MilestoneRepository.milestone(row.value1()), ChangeRows.change(row.value2()), List.of()));
    }

    /** What was said about these changes, oldest first. */
    Map<Long, List<MilestoneMessage>> messages(Collection<Long> changeIds, Permission permission) {
        return db.selectFrom(MILESTONE_MESSAGE)
                .where(MILESTONE_MESSAGE.MILESTONE_CHANGE_ID.in(changeIds))
                .and(scopes.roles(permission, MILESTONE_MESSAGE.ROLE_ID))
                .orderBy(MILESTONE_MESSAGE.ID)
                .fetchGroups(MILESTONE_MESSAGE.MILESTONE_CHANGE_ID, ChangeRows::message);
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
}
