package org.rolebridge.assurance;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.rolebridge.db.Tables.FINDING;
import static org.rolebridge.db.Tables.MESSAGE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortOrder;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.FindingRecord;
import org.rolebridge.db.tables.records.MessageRecord;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.shared.Window;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Queries and their conversations: seen by those inside the role, and by those whose money it is about. */
@Repository
class FindingRepository {

    private static final String ENTITY = "finding";

    private final DSLContext db;
    private final Scopes scopes;
    private final ApplicationEventPublisher facts;

    FindingRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.facts = facts;
    }

    Optional<Finding> find(long id, Permission permission) {
        return db.selectFrom(FINDING)
                .where(FINDING.ID.eq(id))
                .and(within(permission))
                .fetchOptional(FindingRepository::finding);
    }

    List<Finding> ofAward(long awardId) {
        return db.selectFrom(FINDING)
                .where(FINDING.AWARD_ID.eq(awardId))
                .and(within(Permission.QUERY_READ))
                .orderBy(FINDING.RAISED_AT.desc(), FINDING.ID.desc())
                .fetch(FindingRepository::finding);
    }

    List<Finding> find(FindingFilter filter, FindingRow.Sort sort, boolean ascending, Window window) {
        var order = ascending ? SortOrder.ASC : SortOrder.DESC;
        return db.select(FINDING.fields())
                .hint(Scopes.PAYERS_FIRST)
                .from(FINDING)
                .where(matches(filter))
                .orderBy(column(sort).sort(order), FINDING.ID.sort(order))
                .limit(window.limit())
                .offset(window.offset())
                .fetch(row -> finding(row.into(FINDING)));
    }

    List<FindingCount> counts() {
        return db.select(FINDING.KIND, FINDING.STATE, FINDING.TURN, count())
                .hint(Scopes.PAYERS_FIRST)
                .from(FINDING)
                .where(within(Permission.QUERY_READ))
                .groupBy(FINDING.KIND, FINDING.STATE, FINDING.TURN)
                .orderBy(FINDING.KIND, FINDING.STATE, FINDING.TURN)
                .fetch(row -> new FindingCount(
                        Finding.Kind.valueOf(row.value1()),
                        Finding.State.valueOf(row.value2()),
                        Finding.Turn.valueOf(row.value3()),
                        row.value4()));
    }

    List<Message> messages(long findingId) {
        return db.select(MESSAGE.fields())
                .from(MESSAGE)
                .join(FINDING)
                .on(FINDING.ID.eq(MESSAGE.FINDING_ID))
                .where(MESSAGE.FINDING_ID.eq(findingId))
                .and(within(Permission.QUERY_READ))
                .orderBy(MESSAGE.ID)
                .fetch(row -> message(row.into(MESSAGE)));
    }

    long insert(Finding finding) {
        var row = db.newRecord(FINDING);
        row.setKind(finding.kind().name());
        row.setRuleCode(finding.ruleCode());
        row.setRoleId(finding.roleId());
        row.setAwardId(finding.awardId());
        row.setLedgerEntryId(finding.ledgerEntryId());
        row.setFunderId(finding.funderId());
        row.setTitle(finding.title());
        row.setState(finding.state().name());
        row.setTurn(finding.turn().name());
        row.setRaisedBy(finding.raisedBy());
        row.setRaisedAt(finding.raisedAt());
        row.setVersion(0);
        row.insert();
        facts.publishEvent(
                about(Fact.created(ENTITY, row.getId(), finding), finding).as("raised"));
        return row.getId();
    }

    /** @throws StaleRecord when somebody on either side was faster */
    void update(Finding before, Finding after, String action) {
        int updated = db.update(FINDING)
                .set(FINDING.STATE, after.state().name())
                .set(FINDING.TURN, after.turn().name())
                .set(FINDING.CLOSED_AT, after.closedAt())
                .set(
                        FINDING.OUTCOME,
                        after.outcome() == null ? null : after.outcome().name())
                .set(FINDING.VERSION, after.version() + 1)
                .where(FINDING.ID.eq(after.id()))
                .and(FINDING.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(
                about(Fact.changed(ENTITY, after.id(), before, after), after).as(action));
    }

    long insert(Message message, Finding finding) {
        var row = db.newRecord(MESSAGE);
        row.setRoleId(message.roleId());
        row.setFindingId(message.findingId());
        row.setSide(message.side().name());
        row.setWrittenBy(message.writtenBy());
        row.setWrittenAt(message.writtenAt());
        row.setContent(message.content());
        row.insert();
        facts.publishEvent(
                about(Fact.created("message", row.getId(), message), finding).as("written"));
        return row.getId();
    }

    private static Fact about(Fact fact, Finding finding) {
        return FindingFacts.told(fact, finding);
    }

    private Condition matches(FindingFilter filter) {
        return within(Permission.QUERY_READ)
                .and(named(filter.states(), FINDING.STATE))
                .and(named(filter.turns(), FINDING.TURN))
                .and(named(filter.kinds(), FINDING.KIND));
    }

    private Condition within(Permission permission) {
        return scopes.money(permission, FINDING.ROLE_ID, FINDING.FUNDER_ID);
    }

    private static Condition named(Set<? extends Enum<?>> constants, Field<String> column) {
        return constants.isEmpty()
                ? noCondition()
                : column.in(constants.stream().map(Enum::name).sorted().toList());
    }

    private static Field<?> column(FindingRow.Sort sort) {
        return switch (sort) {
            case RAISED_AT -> FINDING.RAISED_AT;
            case TITLE -> FINDING.TITLE;
            case STATE -> FINDING.STATE;
        };
    }

    private static Finding finding(FindingRecord row) {
        return new Finding(
                row.getId(),
                Finding.Kind.valueOf(row.getKind()),
                row.getRuleCode(),
                row.getRoleId(),
                row.getAwardId(),
                row.getLedgerEntryId(),
                row.getFunderId(),
                row.getTitle(),
                Finding.State.valueOf(row.getState()),
                Finding.Turn.valueOf(row.getTurn()),
                row.getRaisedBy(),
                row.getRaisedAt(),
                row.getClosedAt(),
                row.getOutcome() == null ? null : Finding.Outcome.valueOf(row.getOutcome()),
                row.getVersion());
    }

    private static Message message(MessageRecord row) {
        return new Message(
                row.getId(),
                row.getRoleId(),
                row.getFindingId(),
                Message.Side.valueOf(row.getSide()),
                row.getWrittenBy(),
                row.getWrittenAt(),
                row.getContent());
    }
}
