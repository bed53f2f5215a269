package org.rolebridge.trail;

import static org.rolebridge.db.Tables.TRAIL_EVENT;
import static org.rolebridge.db.Tables.TRAIL_HEAD;
import static org.rolebridge.db.Tables.TRAIL_TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.rolebridge.db.tables.records.TrailHeadRecord;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.Forgotten;
import org.springframework.stereotype.Repository;

/** Appends to the chain. */
@Repository
class TrailRepository {

    private final DSLContext db;

    TrailRepository(DSLContext db) {
        this.db = db;
    }

    /** Texts first, without the lock; then the head is locked, and what follows is as short as it can be. */
    void append(TrailCommand command, List<Fact> facts) {
        var canonical =
                facts.stream().map(fact -> new ChangeText(fact.changes())).toList();
        insertTexts(facts, canonical);
        var head = lockedHead();
        var links = linked(head, command, facts, canonical);
        insertEvents(links);
        var last = links.getLast();
        head.setLastEventId(last.event().id());
        head.setLastHash(last.hash());
        head.update();
    }

    /** Blanks the texts together with their salts: what the chain keeps of them cannot be guessed any more. */
    void forget(Forgotten forgotten) {
        db.update(TRAIL_TEXT)
                .setNull(TRAIL_TEXT.SALT)
                .setNull(TRAIL_TEXT.CONTENT)
                .where(TRAIL_TEXT.ENTITY.eq(forgotten.entity()))
                .and(TRAIL_TEXT.ENTITY_ID.eq(forgotten.entityId()))
                .execute();
    }

    private TrailHeadRecord lockedHead() {
        return db.selectFrom(TRAIL_HEAD)
                .where(TRAIL_HEAD.ID.eq((short) 1))
                .forUpdate()
                .fetchSingle();
    }

    private static List<ChainLink> linked(
            TrailHeadRecord head, TrailCommand command, List<Fact> facts, List<ChangeText> canonical) {
        var id = head.getLastEventId();
        var hash = head.getLastHash();
        var links = new ArrayList<ChainLink>();
        for (int at = 0; at < facts.size(); at++) {
            var event = event(++id, command, facts.get(at), canonical.get(at).lines());
            hash = event.hash(hash);
            links.add(new ChainLink(event, hash));
        }
        return links;
    }

    private static TrailEvent event(long id, TrailCommand command, Fact fact, String changes) {
        return new TrailEvent(
                id,
                command.id(),
                command.occurredAt(),
                command.actor().personId(),
                command.actor().kind(),
                fact.entity(),
                fact.entityId(),
                fact.organisationId(),
                fact.roleId(),
                fact.action(),
                changes);
    }

    private void insertTexts(List<Fact> facts, List<ChangeText> canonical) {
        var rows = new ArrayList<Object[]>();
        for (int at = 0; at < facts.size(); at++) {
            var fact = facts.get(at);
            for (var text : canonical.get(at).texts()) {
                rows.add(new Object[] {text.digest(), fact.entity(), fact.entityId(), text.salt(), text.content()});
            }
        }
        insert(rows, TRAIL_TEXT.DIGEST, TRAIL_TEXT.ENTITY, TRAIL_TEXT.ENTITY_ID, TRAIL_TEXT.SALT, TRAIL_TEXT.CONTENT);
    }

    private void insertEvents(List<ChainLink> links) {
        insert(
                links.stream().map(TrailRepository::row).toList(),
                TRAIL_EVENT.ID,
                TRAIL_EVENT.COMMAND_ID,
                TRAIL_EVENT.OCCURRED_AT,
                TRAIL_EVENT.PERSON_ID,
                TRAIL_EVENT.ACTOR_KIND,
                TRAIL_EVENT.ENTITY,
                TRAIL_EVENT.ENTITY_ID,
                TRAIL_EVENT.ORGANISATION_ID,
                TRAIL_EVENT.ROLE_ID,
                TRAIL_EVENT.ACTION,
                TRAIL_EVENT.CHANGES,
                TRAIL_EVENT.HASH);
    }

    /** One prepared statement for all rows: an import brings fifty thousand. */
    @SafeVarargs
    private <R extends Record> void insert(List<Object[]> rows, TableField<R, ?>... columns) {
        if (!rows.isEmpty()) {
            var insert = db.insertInto(Objects.requireNonNull(columns[0].getTable()), columns)
                    .values(new Object[columns.length]);
            db.batch(insert).bind(rows.toArray(Object[][]::new)).execute();
        }
    }

    private static Object[] row(ChainLink link) {
        var event = link.event();
        return new Object[] {
            event.id(),
            event.commandId(),
            event.occurredAt(),
            event.personId(),
            event.actorKind(),
            event.entity(),
            event.entityId(),
            event.organisationId(),
            event.roleId(),
            event.action(),
            event.changes(),
            link.hash()
        };
    }
}
