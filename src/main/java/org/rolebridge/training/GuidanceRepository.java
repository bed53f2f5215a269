package org.rolebridge.training;

import static org.rolebridge.db.Tables.GUIDANCE;
import static org.rolebridge.db.Tables.GUIDANCE_REQUIREMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.GuidanceRecord;
import org.rolebridge.shared.Window;
import org.springframework.stereotype.Repository;

/** Reads the library: what organisations above and below the caller's own keep. */
@Repository
class GuidanceRepository {

    private static final org.rolebridge.db.tables.Guidance NEXT = GUIDANCE.as("next_version");

    private final DSLContext db;
    private final Scopes scopes;
    private final Clock clock;

    GuidanceRepository(DSLContext db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Versions that no other has superseded by today, by title. */
    List<Guidance> find(GuidanceFilter filter, Window window) {
        return db.selectFrom(GUIDANCE)
                .where(matches(filter))
                .and(isCurrent(LocalDate.now(clock)))
                .and(visible())
                .orderBy(GUIDANCE.TITLE, GUIDANCE.ID)
                .offset(window.offset())
                .limit(window.limit())
                .fetch(GuidanceRepository::guidance);
    }

    Map<GuidanceKind, Integer> count(GuidanceFilter filter) {
        return db.select(GUIDANCE.KIND, DSL.count())
                .from(GUIDANCE)
                .where(matches(filter))
                .and(isCurrent(LocalDate.now(clock)))
                .and(visible())
                .groupBy(GUIDANCE.KIND)
                .fetchMap(row -> GuidanceKind.valueOf(row.value1()), row -> row.value2());
    }

    Optional<Guidance> find(long id) {
        return db.selectFrom(GUIDANCE)
                .where(GUIDANCE.ID.eq(id))
                .and(visible())
                .fetchOptional(GuidanceRepository::guidance);
    }

    List<Guidance> ofProgramme(long programmeId) {
        return db.selectFrom(GUIDANCE)
                .where(GUIDANCE.PROGRAMME_ID.eq(programmeId))
                .and(isCurrent(LocalDate.now(clock)))
                .and(visible())
                .orderBy(GUIDANCE.TITLE, GUIDANCE.ID)
                .fetch(GuidanceRepository::guidance);
    }

    /** All versions, newest first. */
    List<Guidance> versions(Collection<Long> series) {
        return db.selectFrom(GUIDANCE)
                .where(GUIDANCE.ID.in(series).or(GUIDANCE.FIRST_VERSION_ID.in(series)))
                .orderBy(GUIDANCE.EFFECTIVE_FROM.desc(), GUIDANCE.ID.desc())
                .fetch(GuidanceRepository::guidance);
    }

    /**
     * What applies on a day to roles of some kinds: required or recommended by the host or an organisation above it. Asks for
     * the role's organisations and not for the reader's, as whoever may read the role may know what it needs.
     */
    List<Guidance> applying(
            Collection<Long> roleKindIds, Collection<Long> jurisdictionIds, Collection<Long> ownerIds, LocalDate day) {
        return db.selectFrom(GUIDANCE)
                .where(GUIDANCE.OWNER_ID.in(ownerIds))
                .and(GUIDANCE.JURISDICTION_ID.in(jurisdictionIds))
                .and(appliesTo(roleKindIds))
                .and(GUIDANCE.EFFECTIVE_FROM.le(day))
                .and(isCurrent(day))
                .orderBy(GUIDANCE.TITLE, GUIDANCE.ID)
                .fetch(GuidanceRepository::guidance);
    }

    /** What helps roles of a kind to reach a milestone, by title. */
    List<Guidance> helping(long roleKindId, int milestone, int most) {
        var today = LocalDate.now(clock);
        return db.selectFrom(GUIDANCE)
                .where(GUIDANCE.MILESTONE_NUMBER.eq((short) milestone))
                .and(appliesTo(List.of(roleKindId)))
                .and(GUIDANCE.EFFECTIVE_FROM.le(today))
                .and(isCurrent(today))
                .and(visible())
                .orderBy(GUIDANCE.TITLE, GUIDANCE.ID)
                .limit(most)
                .fetch(GuidanceRepository::guidance);
    }

    Map<Long, List<Long>> roleKinds(Collection<Long> guidanceIds) {
        return db.select(GUIDANCE_REQUIREMENT.GUIDANCE_ID, GUIDANCE_REQUIREMENT.ROLE_KIND_ID)
                .from(GUIDANCE_REQUIREMENT)
                .where(GUIDANCE_REQUIREMENT.GUIDANCE_ID.in(guidanceIds))
                .orderBy(GUIDANCE_REQUIREMENT.ID)
                .fetchGroups(row -> row.value1(), row -> row.value2());
    }

    boolean mayKeep(long organisationId) {
        return db.fetchExists(
                db.selectOne().where(scopes.organisations(Permission.GUIDANCE_EDIT, DSL.val(organisationId))));
    }

    private static Condition matches(GuidanceFilter filter) {
        var condition = DSL.noCondition();
        if (!filter.text().isBlank()) {
            var text = filter.text().strip();
            condition = condition.and(GUIDANCE.TITLE.contains(text).or(GUIDANCE.ISSUER.contains(text)));
        }
        if (!filter.kinds().isEmpty()) {
            condition = condition.and(
                    GUIDANCE.KIND.in(filter.kinds().stream().map(Enum::name).toList()));
        }
        return filter.roleKindIds().isEmpty() ? condition : condition.and(appliesTo(filter.roleKindIds()));
    }

    private static Condition appliesTo(Collection<Long> roleKindIds) {
        return DSL.exists(DSL.selectOne()
                .from(GUIDANCE_REQUIREMENT)
                .where(GUIDANCE_REQUIREMENT.GUIDANCE_ID.eq(GUIDANCE.ID))
                .and(GUIDANCE_REQUIREMENT.ROLE_KIND_ID.in(roleKindIds)));
    }

    /** Not superseded, or superseded by a version that is not in force yet. */
    private static Condition isCurrent(LocalDate day) {
        return GUIDANCE.SUPERSEDED_BY_ID
                .isNull()
                .or(DSL.exists(DSL.selectOne()
                        .from(NEXT)
                        .where(NEXT.ID.eq(GUIDANCE.SUPERSEDED_BY_ID))
                        .and(NEXT.EFFECTIVE_FROM.gt(day))));
    }

    private Condition visible() {
        return scopes.organisationsAboveOrBelow(Permission.GUIDANCE_READ, GUIDANCE.OWNER_ID);
    }

    static Guidance guidance(GuidanceRecord row) {
        return new Guidance(
                row.getId(),
                row.getOwnerId(),
                row.getTitle(),
                row.getIssuer(),
                GuidanceKind.valueOf(row.getKind()),
                row.getLink(),
                row.getVersionLabel(),
                row.getSummary(),
                row.getPublishedOn(),
                row.getEffectiveFrom(),
                row.getReviewBy(),
                row.getHours(),
                whole(row.getFrequencyMonths()),
                whole(row.getDaysAfterStart()),
                whole(row.getMilestoneNumber()),
                row.getJurisdictionId(),
                row.getProgrammeId(),
                row.getFirstVersionId(),
                row.getSupersededById(),
                row.getVersion());
    }

    private static @org.jspecify.annotations.Nullable Integer whole(@org.jspecify.annotations.Nullable Short stored) {
        return stored == null ? null : stored.intValue();
    }
}
