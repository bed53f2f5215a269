package org.rolebridge.notice;

import static org.rolebridge.db.Tables.SUGGESTION;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.rolebridge.db.tables.records.SuggestionRecord;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.shared.Window;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Suggestions to rules. They concern the product, not an organisation, and are therefore not scoped. */
@Repository
class SuggestionRepository {

    private static final String ENTITY = "suggestion";

    private final DSLContext db;
    private final ApplicationEventPublisher facts;

    SuggestionRepository(DSLContext db, ApplicationEventPublisher facts) {
        this.db = db;
        this.facts = facts;
    }

    Optional<Suggestion> find(long id) {
        return db.selectFrom(SUGGESTION).where(SUGGESTION.ID.eq(id)).fetchOptional(SuggestionRepository::suggestion);
    }

    List<Suggestion> page(Window window) {
        return page(DSL.noCondition(), window);
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
        row.setWrittenAt(suggestion.writtenAt());
        row.setVersion(0);
        row.insert();
        facts.publishEvent(Fact.created(ENTITY, row.getId(), suggestion).as("written"));
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
        facts.publishEvent(Fact.changed(ENTITY, after.id(), before, after).as("answered"));
    }

    private static Suggestion suggestion(SuggestionRecord row) {
        return new Suggestion(
                row.getId(),
                row.getRuleCode(),
                row.getContent(),
                row.getWrittenBy(),
                row.getWrittenAt(),
                row.getAnswer(),
                row.getAnsweredBy(),
                row.getAnsweredAt(),
                row.getVersion());
    }
}
