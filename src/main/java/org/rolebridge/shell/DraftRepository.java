package org.rolebridge.shell;

import static org.rolebridge.db.Tables.DRAFT;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.rolebridge.db.tables.records.DraftRecord;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts by their owner: every statement names the person. */
@Repository
class DraftRepository {

    /** Nobody comes back to a form after three months. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DraftRepository(DSLContext db, TransactionTemplate transaction, Clock clock) {
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    Optional<Draft> find(long personId, String form) {
        return db.selectFrom(DRAFT)
                .where(DRAFT.PERSON_ID.eq(personId))
                .and(DRAFT.FORM.eq(form))
                .fetchOptional(DraftRepository::draft);
    }

    List<Draft> latest(long personId, int limit) {
        return db.selectFrom(DRAFT)
                .where(DRAFT.PERSON_ID.eq(personId))
                .orderBy(DRAFT.SAVED_AT.desc(), DRAFT.ID.desc())
                .limit(limit)
                .fetch(DraftRepository::draft);
    }

    void keep(long personId, Draft draft) {
        var row = db.newRecord(DRAFT);
        row.setPersonId(personId);
        row.setForm(draft.form());
        row.setPath(draft.path());
        row.setTitle(draft.title());
        row.setPlace(draft.place());
        row.setBasedOn(draft.basedOn());
        row.setRequestKey(draft.key().toString());
        row.setContent(JSON.writeValueAsString(draft.values()));
        row.setSavedAt(clock.instant());
        db.insertInto(DRAFT).set(row).onDuplicateKeyUpdate().set(row).execute();
    }

    void discard(long personId, String form) {
        db.deleteFrom(DRAFT)
                .where(DRAFT.PERSON_ID.eq(personId))
                .and(DRAFT.FORM.eq(form))
                .execute();
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 35 0 * * *", zone = "UTC")
    void forgetOld() {
        transaction.executeWithoutResult(status -> db.deleteFrom(DRAFT)
                .where(DRAFT.SAVED_AT.lt(clock.instant().minus(KEPT)))
                .execute());
    }

    private static Draft draft(DraftRecord row) {
        return new Draft(
                row.getForm(),
                row.getPath(),
                row.getTitle(),
                row.getPlace(),
                row.getBasedOn(),
                UUID.fromString(row.getRequestKey()),
                JSON.readValue(row.getContent(), VALUES),
                row.getSavedAt());
    }
}
