package org.rolebridge.insight;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.rolebridge.db.Tables.AWARD;
import static org.rolebridge.db.Tables.FINDING;
import static org.rolebridge.db.Tables.LEDGER_ENTRY;
import static org.rolebridge.db.Tables.MESSAGE;
import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.PERSON;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.funding.Award.State;
import org.rolebridge.organisation.Organisation.Status;
import org.springframework.stereotype.Repository;

/** What waits on somebody's desk and is not about the state of a role: queries, awards, people. */
@Repository
class DeskRepository {

    private static final List<String> OPEN = List.of("OPEN", "ANSWERED");

    private final DSLContext db;
    private final Scopes scopes;

    DeskRepository(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** Queries that wait for those who run the role. */
    List<Task> queriesToAnswer() {
        return queries(
                TaskKind.QUERY,
                FINDING.TURN.eq("PROVIDER").and(scopes.roles(Permission.QUERY_ANSWER, FINDING.ROLE_ID)));
    }

    /** Queries that wait for those who pay, but for what they recorded or answered themselves: somebody else closes that. */
    List<Task> queriesToSettle() {
        return queries(
                TaskKind.QUERY_ANSWERED,
                FINDING.TURN
                        .eq("COMMISSIONER")
                        .and(notExists(ownPayment()))
                        .and(notExists(ownAnswer()))
                        .and(scopes.money(Permission.QUERY_RAISE, FINDING.ROLE_ID, FINDING.FUNDER_ID)));
    }

    private static Select<?> ownPayment() {
        return selectOne()
                .from(LEDGER_ENTRY)
                .where(LEDGER_ENTRY.ID.eq(FINDING.LEDGER_ENTRY_ID))
                .and(FINDING.KIND.eq("RULE"))
                .and(LEDGER_ENTRY.RECORDED_BY.eq(CurrentPerson.get().personId()));
    }

    private static Select<?> ownAnswer() {
        return selectOne()
                .from(MESSAGE)
                .where(MESSAGE.FINDING_ID.eq(FINDING.ID))
                .and(MESSAGE.SIDE.eq("PROVIDER"))
                .and(MESSAGE.WRITTEN_BY.eq(CurrentPerson.get().personId()));
    }

    private List<Task> queries(TaskKind kind, Condition which) {
        return db.select(FINDING.ID, FINDING.ROLE_ID, FINDING.TITLE)
                .hint(Scopes.PAYERS_FIRST)
                .from(FINDING)
                .where(FINDING.STATE.in(OPEN))
                .and(which)
                .orderBy(FINDING.RAISED_AT, FINDING.ID)
                .limit(MyWork.MOST + 1)
                .fetch(row ->
                        Task.ofRole(kind, row.value3(), null, row.value2()).about(row.value1()));
    }

    List<Task> awardsToConfirm() {
        return awards(TaskKind.AWARD, AWARD.STATE.eq(State.LOGGED.name()));
    }

    List<Task> awardsOverpaid() {
        return awards(TaskKind.OVERPAID, AWARD.PAID_AMOUNT.gt(AWARD.APPROVED_AMOUNT));
    }

    private List<Task> awards(TaskKind kind, Condition which) {
        return db.select(AWARD.ID, AWARD.ROLE_ID, AWARD.TITLE)
                .hint(Scopes.PAYERS_FIRST)
                .from(AWARD)
                .where(which)
                .and(scopes.money(Permission.AWARD_CONFIRM, AWARD.ROLE_ID, AWARD.FUNDER_ID))
                .orderBy(AWARD.AWARDED_ON, AWARD.ID)
                .limit(MyWork.MOST + 1)
                .fetch(row ->
                        Task.ofRole(kind, row.value3(), null, row.value2()).about(row.value1()));
    }

    Map<Long, String> names(Collection<Long> personIds) {
        return db.select(PERSON.ID, PERSON.DISPLAY_NAME)
                .from(PERSON)
                .where(PERSON.ID.in(personIds))
                .fetchMap(PERSON.ID, PERSON.DISPLAY_NAME);
    }

    /** Organisations that are known only by a code with which others name them. */
    int unresolved() {
        return db.fetchCount(db.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.STATUS.eq(Status.UNRESOLVED.name()))
                .limit(MyWork.MOST + 1));
    }
}
