package org.rolebridge.post;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.rolebridge.db.Tables.SPELL;
import static org.rolebridge.db.Tables.WORKER;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.Forgotten;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** People whom organisations know by references. */
@Repository
class WorkerRepository {

    private static final String ENTITY = "worker";

    /** Looks at all time in post of a person, to keep the promises made about their reference. */
    private static final String JOB = "retention";

    private final DSLContext db;
    private final Scopes scopes;
    private final ApplicationEventPublisher facts;

    WorkerRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.facts = facts;
    }

    /** Finds or makes the worker whom this organisation calls so. */
    long findOrMake(Worker worker) {
        int made = db.insertInto(WORKER)
                .set(WORKER.ORGANISATION_ID, worker.organisationId())
                .set(WORKER.REFERENCE, worker.reference())
                .onDuplicateKeyIgnore()
                .execute();
        var id = db.select(WORKER.ID)
                .from(WORKER)
                .where(WORKER.ORGANISATION_ID.eq(worker.organisationId()))
                .and(WORKER.REFERENCE.eq(worker.reference()))
                .fetchSingle(WORKER.ID);
        if (made == 1) {
            facts.publishEvent(Fact.created(ENTITY, id, worker).ofOrganisation(worker.organisationId()));
        }
        return id;
    }

    /** Whether the person was in a post on this day or will be later, in whatever role. */
    boolean isInPostFrom(LocalDate day, long workerId) {
        return db.fetchExists(inPostFrom(day, workerId));
    }

    /** Whether the person is or was in a post of a role that the caller may not edit. */
    boolean isKnownElsewhere(long workerId) {
        return db.fetchExists(
                SPELL,
                ofWorker(workerId)
                        .and(scopes.roles(Permission.POST_EDIT, SPELL.ROLE_ID).not()));
    }

    /** Those who have not been in any post since this day, a few at a time. */
    List<Worker> goneBefore(LocalDate day, int limit) {
        return db.selectFrom(WORKER)
                .where(WORKER.ANONYMISED_ON.isNull())
                .and(exists(selectOne()
                        .from(SPELL)
                        .where(SPELL.WORKER_ID.eq(WORKER.ID))
                        .and(scopes.unlimited(JOB))))
                .and(notExists(selectOne()
                        .from(SPELL)
                        .where(SPELL.WORKER_ID.eq(WORKER.ID))
                        .and(SPELL.ENDED_ON.isNull().or(SPELL.ENDED_ON.ge(day)))
                        .and(scopes.unlimited(JOB))))
                .orderBy(WORKER.ID)
                .limit(limit)
                .fetch(WorkerRepository::worker);
    }

    /** Takes the reference and all that would lead back to it out of the record and out of the history. */
    void anonymise(Worker before, Worker after) {
        int updated = db.update(WORKER)
                .set(WORKER.REFERENCE, after.reference())
                .setNull(WORKER.MATCH_KEY)
                .set(WORKER.ANONYMISED_ON, after.anonymisedOn())
                .set(WORKER.VERSION, WORKER.VERSION.plus(1))
                .where(WORKER.ID.eq(after.id()))
                .and(WORKER.ANONYMISED_ON.isNull())
                .execute();
        if (updated == 1) {
            facts.publishEvent(Fact.changed(ENTITY, after.id(), before, after)
                    .ofOrganisation(after.organisationId())
                    .as("anonymised"));
            facts.publishEvent(new Forgotten(ENTITY, after.id()));
        }
    }

    /** Whether the organisation calls somebody else so already. */
    boolean isTaken(Worker worker) {
        return db.fetchExists(
                WORKER,
                WORKER.ORGANISATION_ID
                        .eq(worker.organisationId())
                        .and(WORKER.REFERENCE.eq(worker.reference()))
                        .and(WORKER.ID.ne(worker.id())));
    }

    void correct(Worker before, Worker after, long roleId) {
        int updated = db.update(WORKER)
                .set(WORKER.REFERENCE, after.reference())
                .set(WORKER.VERSION, after.version() + 1)
                .where(WORKER.ID.eq(after.id()))
                .and(WORKER.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(Fact.changed(ENTITY, after.id(), before, after)
                .ofRole(roleId)
                .ofOrganisation(after.organisationId())
                .as("corrected"));
    }

    private org.jooq.Select<?> inPostFrom(LocalDate day, long workerId) {
        return selectOne()
                .from(SPELL)
                .where(ofWorker(workerId))
                .and(SPELL.ENDED_ON.isNull().or(SPELL.ENDED_ON.ge(day)))
                .and(scopes.unlimited(JOB));
    }

    private static Condition ofWorker(long workerId) {
        return SPELL.WORKER_ID.eq(workerId);
    }

    static Worker worker(Record row) {
        return new Worker(
                row.get(WORKER.ID),
                row.get(WORKER.ORGANISATION_ID),
                row.get(WORKER.REFERENCE),
                row.get(WORKER.ANONYMISED_ON),
                row.get(WORKER.VERSION));
    }
}
