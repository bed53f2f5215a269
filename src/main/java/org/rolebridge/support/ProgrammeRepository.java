package org.rolebridge.support;

import static org.rolebridge.db.Tables.PROGRAMME;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.ProgrammeRecord;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.shared.Window;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Programmes: national ones for everybody, local ones for those above and below their owner. */
@Repository
class ProgrammeRepository {

    private static final String ENTITY = "programme";

    private final DSLContext db;
    private final Scopes scopes;
    private final ApplicationEventPublisher facts;

    ProgrammeRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.facts = facts;
    }

    List<Programme> find(ProgrammeFilter filter, Window window) {
        return db.selectFrom(PROGRAMME)
                .where(matches(filter))
                .and(visible())
                .orderBy(PROGRAMME.NAME, PROGRAMME.ID)
                .offset(window.offset())
                .limit(window.limit())
                .fetch(ProgrammeRepository::programme);
    }

    int count(ProgrammeFilter filter) {
        return db.fetchCount(PROGRAMME, matches(filter).and(visible()));
    }

    Optional<Programme> find(long id) {
        return db.selectFrom(PROGRAMME)
                .where(PROGRAMME.ID.eq(id))
                .and(visible())
                .fetchOptional(ProgrammeRepository::programme);
    }

    /**
     * Programmes in force on or next to a day that may support a role: whoever may read the role may know what supports
     * it, so this asks for the role's organisations and not for the reader's.
     */
    List<Programme> inForceAround(Collection<Long> jurisdictionIds, Collection<Long> ownerIds, LocalDate day) {
        return db.selectFrom(PROGRAMME)
                .where(PROGRAMME.JURISDICTION_ID.in(jurisdictionIds))
                .and(PROGRAMME.OWNER_ID.in(ownerIds).or(PROGRAMME.LEVEL.eq(Programme.Level.MACRO.name())))
                .and(PROGRAMME.STARTS_ON.le(day.plusDays(1)))
                .and(PROGRAMME.ENDS_ON.isNull().or(PROGRAMME.ENDS_ON.ge(day.minusDays(1))))
                .orderBy(PROGRAMME.ID)
                .fetch(ProgrammeRepository::programme);
    }

    boolean mayScore(long organisationId) {
        return db.fetchExists(
                db.selectOne().where(scopes.organisations(Permission.SUPPORT_SCORE, DSL.val(organisationId))));
    }

    long insert(Programme programme) {
        var row = db.newRecord(PROGRAMME);
        fill(row, programme);
        row.setOwnerId(programme.ownerId());
        row.setVersion(0);
        row.insert();
        facts.publishEvent(Fact.created(ENTITY, row.getId(), programme).ofOrganisation(programme.ownerId()));
        return row.getId();
    }

    void update(Programme before, Programme after) {
        var row = db.newRecord(PROGRAMME);
        fill(row, after);
        row.setVersion(after.version() + 1);
        int updated = db.update(PROGRAMME)
                .set(row)
                .where(PROGRAMME.ID.eq(after.id()))
                .and(PROGRAMME.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(Fact.changed(ENTITY, after.id(), before, after).ofOrganisation(after.ownerId()));
    }

    private static Condition matches(ProgrammeFilter filter) {
        var condition = DSL.noCondition();
        if (!filter.text().isBlank()) {
            condition = condition.and(PROGRAMME.NAME.contains(filter.text().strip()));
        }
        if (!filter.levels().isEmpty()) {
            condition = condition.and(
                    PROGRAMME.LEVEL.in(filter.levels().stream().map(Enum::name).toList()));
        }
        return filter.jurisdictionIds().isEmpty()
                ? condition
                : condition.and(PROGRAMME.JURISDICTION_ID.in(filter.jurisdictionIds()));
    }

    private Condition visible() {
        return PROGRAMME
                .LEVEL
                .eq(Programme.Level.MACRO.name())
                .or(scopes.organisationsAboveOrBelow(Permission.SUPPORT_READ, PROGRAMME.OWNER_ID));
    }

    private static void fill(ProgrammeRecord row, Programme programme) {
        row.setName(programme.name());
        row.setLevel(programme.level().name());
        row.setJurisdictionId(programme.jurisdictionId());
        row.setDescription(programme.description());
        row.setLink(programme.link());
        row.setStartsOn(programme.startsOn());
        row.setEndsOn(programme.endsOn());
    }

    private static Programme programme(ProgrammeRecord row) {
        return new Programme(
                row.getId(),
                row.getName(),
                Programme.Level.valueOf(row.getLevel()),
                row.getOwnerId(),
                row.getJurisdictionId(),
                row.getDescription(),
                row.getLink(),
                row.getStartsOn(),
                row.getEndsOn(),
                row.getVersion());
    }
}
