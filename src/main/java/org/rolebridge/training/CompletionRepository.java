package org.rolebridge.training;

import static org.rolebridge.db.Tables.COMPLETION;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.CompletionRecord;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Who enrolled in or completed what, within the caller's scope. */
@Repository
class CompletionRepository {

    private static final String ENTITY = "completion";

    private final DSLContext db;
    private final Scopes scopes;
    private final ApplicationEventPublisher facts;

    CompletionRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.facts = facts;
    }

    /** By time in post, oldest first. */
    Map<Long, List<Completion>> ofSpells(Collection<Long> spellIds) {
        return db.selectFrom(COMPLETION)
                .where(COMPLETION.SPELL_ID.in(spellIds))
                .and(scopes.roles(Permission.COMPLETION_READ, COMPLETION.ROLE_ID))
                .orderBy(COMPLETION.ID)
                .fetchGroups(COMPLETION.SPELL_ID, CompletionRepository::completion);
    }

    Optional<Completion> find(long id, Permission permission) {
        return db.selectFrom(COMPLETION)
                .where(COMPLETION.ID.eq(id))
                .and(scopes.roles(permission, COMPLETION.ROLE_ID))
                .fetchOptional(CompletionRepository::completion);
    }

    long insert(Completion completion) {
        var row = db.newRecord(COMPLETION);
        fill(row, completion);
        row.setRoleId(completion.roleId());
        row.setSpellId(completion.spellId());
        row.setGuidanceId(completion.guidanceId());
        row.setVersion(0);
        row.insert();
        facts.publishEvent(Fact.created(ENTITY, row.getId(), completion)
                .ofRole(completion.roleId())
                .as("recorded"));
        return row.getId();
    }

    void update(Completion before, Completion after) {
        var row = db.newRecord(COMPLETION);
        fill(row, after);
        row.setVersion(after.version() + 1);
        int updated = db.update(COMPLETION)
                .set(row)
                .where(COMPLETION.ID.eq(after.id()))
                .and(COMPLETION.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(Fact.changed(ENTITY, after.id(), before, after).ofRole(after.roleId()));
    }

    private static void fill(CompletionRecord row, Completion completion) {
        row.setEnrolledOn(completion.enrolledOn());
        row.setCompletedOn(completion.completedOn());
        row.setExpiresOn(completion.expiresOn());
        row.setProvider(completion.provider());
        row.setEvidenceLink(completion.evidenceLink());
        row.setRecordedBy(completion.recordedBy());
    }

    private static Completion completion(CompletionRecord row) {
        return new Completion(
                row.getId(),
                row.getRoleId(),
                row.getSpellId(),
                row.getGuidanceId(),
                row.getEnrolledOn(),
                row.getCompletedOn(),
                row.getExpiresOn(),
                row.getProvider(),
                row.getEvidenceLink(),
                row.getRecordedBy(),
                row.getVersion());
    }
}
