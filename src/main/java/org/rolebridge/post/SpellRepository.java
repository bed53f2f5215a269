package org.rolebridge.post;

import static org.rolebridge.db.Tables.SPELL;
import static org.rolebridge.db.Tables.SPELL_TERMS;
import static org.rolebridge.db.Tables.WORKER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.SpellTermsRecord;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.shared.Window;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Who is or was in which post, with their hours, within the caller's scope. */
@Repository
class SpellRepository {

    private static final String ENTITY = "spell";
    private static final String HOURS = "spell_terms";

    private final DSLContext db;
    private final Scopes scopes;
    private final ApplicationEventPublisher facts;

    SpellRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.facts = facts;
    }

    Optional<PersonInPost> find(long spellId, Permission permission) {
        return list(SPELL.ID.eq(spellId), permission).stream().findFirst();
    }

    List<PersonInPost> ofRole(long roleId, Permission permission) {
        return list(SPELL.ROLE_ID.eq(roleId), permission);
    }

    List<PersonInPost> ofPost(long postId, Permission permission) {
        return list(SPELL.POST_ID.eq(postId), permission);
    }

    /** Everybody who is in a post on a day, by the time they came. */
    List<PersonInPost> onDay(LocalDate day, Permission permission, Window window) {
        var ids = db.select(SPELL.ID)
                .from(SPELL)
                .where(SPELL.STARTED_ON.le(day))
                .and(SPELL.ENDED_ON.isNull().or(SPELL.ENDED_ON.ge(day)))
                .and(scopes.roles(permission, SPELL.ROLE_ID))
                .orderBy(SPELL.ID)
                .offset(window.offset())
                .limit(window.limit())
                .fetch(SPELL.ID);
        return ids.isEmpty() ? List.of() : list(SPELL.ID.in(ids), permission);
    }

    private List<PersonInPost> list(Condition which, Permission permission) {
        var hours = db.select(SPELL_TERMS.asterisk())
                .from(SPELL_TERMS)
                .join(SPELL)
                .on(SPELL.ID.eq(SPELL_TERMS.SPELL_ID))
                .where(which)
                .and(scopes.roles(permission, SPELL.ROLE_ID))
                .orderBy(SPELL_TERMS.VALID_FROM, SPELL_TERMS.ID)
                .fetchInto(SPELL_TERMS)
                .intoGroups(SPELL_TERMS.SPELL_ID, SpellRepository::terms);
        return db.select()
                .from(SPELL)
                .join(WORKER)
                .on(WORKER.ID.eq(SPELL.WORKER_ID))
                .where(which)
                .and(scopes.roles(permission, SPELL.ROLE_ID))
                .orderBy(SPELL.STARTED_ON, SPELL.ID)
                .fetch(row -> person(row, hours.getOrDefault(row.get(SPELL.ID), List.of())));
    }

    long insert(Spell spell) {
        var row = db.newRecord(SPELL);
        row.setRoleId(spell.roleId());
        row.setPostId(spell.postId());
        row.setWorkerId(spell.workerId());
        row.setStartedOn(spell.startedOn());
        row.setEndedOn(spell.endedOn());
        row.setVersion(0);
        row.insert();
        facts.publishEvent(
                Fact.created(ENTITY, row.getId(), spell).ofRole(spell.roleId()).as("started"));
        return row.getId();
    }

    void update(Spell before, Spell after, String action) {
        int updated = db.update(SPELL)
                .set(SPELL.STARTED_ON, after.startedOn())
                .set(SPELL.ENDED_ON, after.endedOn())
                .set(SPELL.VERSION, after.version() + 1)
                .where(SPELL.ID.eq(after.id()))
                .and(SPELL.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(Fact.changed(ENTITY, after.id(), before, after)
                .ofRole(after.roleId())
                .as(action));
    }

    long insert(SpellTerms terms) {
        var row = db.newRecord(SPELL_TERMS);
        row.setRoleId(terms.roleId());
        row.setSpellId(terms.spellId());
        row.setHours(terms.hours());
        row.setValidFrom(terms.validFrom());
        row.setValidTo(terms.validTo());
        row.setVersion(terms.version());
        row.insert();
        facts.publishEvent(
                Fact.created(HOURS, row.getId(), terms).ofRole(terms.roleId()).as("agreed"));
        return row.getId();
    }

    void update(SpellTerms before, SpellTerms after, String action) {
        int updated = db.update(SPELL_TERMS)
                .set(SPELL_TERMS.HOURS, after.hours())
                .set(SPELL_TERMS.VALID_FROM, after.validFrom())
                .set(SPELL_TERMS.VALID_TO, after.validTo())
                .set(SPELL_TERMS.VERSION, after.version() + 1)
                .where(SPELL_TERMS.ID.eq(after.id()))
                .and(SPELL_TERMS.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(Fact.changed(HOURS, after.id(), before, after)
                .ofRole(after.roleId())
                .as(action));
    }

    private static PersonInPost person(Record row, List<SpellTerms> hours) {
        var spell = new Spell(
                row.get(SPELL.ID),
                row.get(SPELL.ROLE_ID),
                row.get(SPELL.POST_ID),
                row.get(SPELL.WORKER_ID),
                row.get(SPELL.STARTED_ON),
                row.get(SPELL.ENDED_ON),
                row.get(SPELL.VERSION));
        return new PersonInPost(spell, WorkerRepository.worker(row), hours);
    }

    private static SpellTerms terms(SpellTermsRecord row) {
        return new SpellTerms(
                row.getId(),
                row.getRoleId(),
                row.getSpellId(),
                row.getHours(),
                row.getValidFrom(),
                row.getValidTo(),
                row.getVersion());
    }
}
