package org.rolebridge.notice;

import static org.rolebridge.db.Tables.SUGGESTION;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.SuggestionRecord;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.shared.Window;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Suggestions to rules: one's own, and those from within the reach of whoever answers. */
@Repository
class SuggestionRepository {

    private static final String ENTITY = "suggestion";

    private final DSLContext db;
    private final Scopes scopes;
    private final ApplicationEventPublisher facts;

    SuggestionRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.facts = facts;
    }

    Optional<Suggestion> find(long id, Permission permission) {
        return db.selectFrom(SUGGESTION)
                .where(SUGGESTION.ID.eq(id))
                .and(scopes.organisations(permission, SUGGESTION.ORGANISATION_ID))
                .fetchOptional(SuggestionRepository::suggestion);
    }

    /** Those from within reach, and the reader's own. */
    List<Suggestion> page(Permission permission, long reader, Window window) {
        return page(
                scopes.organisations(permission, SUGGESTION.ORGANISATION_ID).or(SUGGESTION.WRITTEN_BY.eq(reader)),
                window);
    }

    List<Suggestion> pageOf(long writtenBy, Window window) {
        return page(SUGGESTION.WRITTEN_BY.eq(writtenBy), window);
    }

    /** Unanswered first, then the newest. */
    private List<Suggestion> page(Condition which, Window window) {
        return db.selectFrom(SUGGESTION)
                .where(which)
                .orderBy(SUGGESTION.ANSWERED_AT.isNotNull(), SUGGESTION.ID.desc())
                .offset(window.offset())
                .limit(window.limit())
                .fetch(SuggestionRepository::suggestion);
    }

    long insert(Suggestion suggestion) {
        var row = db.newRecord(SUGGESTION);
        row.setRuleCode(suggestion.ruleCode());
        row.setContent(suggestion.content());
        row.setWrittenBy(suggestion.writtenBy());
        row.setOrganisationId(suggestion.organisationId());
        row.setWrittenAt(suggestion.writtenAt());
        row.setVersion(0);
        row.insert();
        facts.publishEvent(Fact.created(ENTITY, row.getId(), suggestion)
                .ofOrganisation(suggestion.organisationId())
                .as("written"));
        return row.getId();
    }

    void answer(Suggestion before, Suggestion after) {
        int updated = db.update(SUGGESTION)
                .set(SUGGESTION.ANSWER, after.answer())
                .set(SUGGESTION.ANSWERED_BY, after.answeredBy())
                .set(SUGGESTION.ANSWERED_AT, after.answeredAt())
                .set(SUGGESTION.VERSION, after.version() + 1)
                .where(SUGGESTION.ID.eq(after.id()))
                .and(SUGGESTION.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(Fact.changed(ENTITY, after.id(), before, after)
                .ofOrganisation(after.organisationId())
                .as("answered"));
    }

    private static Suggestion suggestion(SuggestionRecord row) {
        return new Suggestion(
                row.getId(),
                row.getRuleCode(),
                row.getContent(),
                row.getWrittenBy(),
                row.getOrganisationId(),
                row.getWrittenAt(),
                row.getAnswer(),
                row.getAnsweredBy(),
                row.getAnsweredAt(),
                row.getVersion());
    }
}
