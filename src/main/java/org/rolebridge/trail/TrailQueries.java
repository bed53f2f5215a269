package org.rolebridge.trail;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.rolebridge.db.Tables.TRAIL_EVENT;
import static org.rolebridge.db.Tables.TRAIL_TEXT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.db.tables.records.TrailEventRecord;
import org.rolebridge.shared.Unions;
import org.springframework.stereotype.Repository;

/** Reads the history, for each kind of record only as far as the reader may see such records. */
@Repository
class TrailQueries {

    /** Money of roles; such an event names the funder as its organisation, and one funder never sees another's. */
    private static final Map<Permission, Set<String>> MONEY = Map.of(
            Permission.AWARD_READ, Set.of("award", "ledger_entry"),
            Permission.QUERY_READ, Set.of("finding", "message"),
            Permission.EVIDENCE_READ, Set.of("evidence"));

    /** Reference data has no secrets from those who may read such data at all. */
    private static final Map<Permission, Set<String>> REFERENCE = Map.of(
            Permission.ORGANISATION_READ,
            Set.of(
                    "organisation",
                    "organisation_identifier",
                    "organisation_link",
                    "organisation_decider",
                    "role_kind",
                    "setting"),
            Permission.SUPPORT_READ,
            Set.of("programme", "support_score", "environment_profile", "environment_indicator"),
            Permission.GUIDANCE_READ,
            Set.of("guidance", "guidance_requirement"),
            Permission.SCHEME_READ,
            Set.of("scheme", "scheme_rate"));

    private static final Map<Permission, Set<String>> GUARDED = Map.of(
            Permission.POST_READ, Set.of("post", "post_terms", "post_funding", "spell", "spell_terms", "worker"),
            Permission.COMPLETION_READ, Set.of("completion"),
            Permission.CHECKIN_READ, Set.of("check_in", "team_review"));

    private static final String SUGGESTION = "suggestion";
    private static final int MOST_ACTORS = 1_000;

    private final DSLContext db;
    private final Scopes scopes;

    TrailQueries(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** Newest first, older than {@code before}. */
    List<TrailEventRecord> ofRole(long roleId, long before, int limit) {
        return page(TRAIL_EVENT.ROLE_ID.eq(roleId).and(visible()), before, limit);
    }

    List<TrailEventRecord> ofRecord(String entity, long entityId, long before, int limit) {
        return ofRecords(entity, Set.of(entityId), before, limit);
    }

    List<TrailEventRecord> ofRecords(String entity, Set<Long> entityIds, long before, int limit) {
        var these = TRAIL_EVENT.ENTITY.eq(entity).and(TRAIL_EVENT.ENTITY_ID.in(entityIds));
        return page(these.and(ofNoRole().or(visible())), before, limit);
    }

    /** Reference data; all else that belongs to no role concerns people and their access. */
    private Condition ofNoRole() {
        var reference = REFERENCE.entrySet().stream()
                .filter(entry -> CurrentPerson.may(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .sorted()
                .toList();
        return TRAIL_EVENT
                .ROLE_ID
                .isNull()
                .and(TRAIL_EVENT
                        .ENTITY
                        .in(reference)
                        .or(TRAIL_EVENT
                                .ENTITY
                                .notIn(all(REFERENCE))
                                .and(scopes.organisations(Permission.PERSON_READ, TRAIL_EVENT.ORGANISATION_ID))));
    }

    /** The reader's own suggestions with whoever answered them, and those of others whom the reader answers. */
    private Condition ofSuggestion() {
        var own = TRAIL_EVENT.as("own");
        long reader = CurrentPerson.find().map(SignedInPerson::personId).orElse(0L);
        return TRAIL_EVENT
                .ENTITY
                .eq(SUGGESTION)
                .and(scopes.organisations(Permission.SUGGESTION_ANSWER, TRAIL_EVENT.ORGANISATION_ID)
                        .or(TRAIL_EVENT.ENTITY_ID.in(select(own.ENTITY_ID)
                                .from(own)
                                .where(own.PERSON_ID.eq(reader))
                                .and(own.ENTITY.eq(SUGGESTION))
                                .and(own.ACTION.eq("written")))));
    }

    private static List<String> all(Map<Permission, Set<String>> entities) {
        return entities.values().stream().flatMap(Set::stream).sorted().toList();
    }

    /** What happened to an organisation itself, its codes and links. */
    List<TrailEventRecord> ofOrganisation(long organisationId, long before, int limit) {
        return page(
                TRAIL_EVENT.ORGANISATION_ID.eq(organisationId).and(TRAIL_EVENT.ENTITY.startsWith("organisation")),
                before,
                limit);
    }

    List<TrailEventRecord> ofEverything(TrailFilter filter, long before, int limit) {
        return page(everything().and(matches(filter)), before, limit);
    }

    private Condition everything() {
        return scopes.organisations(Permission.TRAIL_READ, TRAIL_EVENT.ORGANISATION_ID)
                .and(TRAIL_EVENT.ROLE_ID.isNull());
    }

    private static Condition matches(TrailFilter filter) {
        var matches = noCondition();
        if (filter.personId() != null) {
            matches = matches.and(TRAIL_EVENT.PERSON_ID.eq(filter.personId()));
        }
        if (!filter.kinds().isEmpty()) {
            matches = matches.and(TRAIL_EVENT.ENTITY.in(filter.kinds().stream()
                    .flatMap(kind -> kind.entities().stream())
                    .sorted()
                    .toList()));
        }
        if (filter.organisationId() != null) {
            matches = matches.and(TRAIL_EVENT.ORGANISATION_ID.eq(filter.organisationId()));
        }
        if (filter.from() != null) {
            matches = matches.and(TRAIL_EVENT.OCCURRED_AT.ge(beginOf(filter.from())));
        }
        return filter.to() == null
                ? matches
                : matches.and(TRAIL_EVENT.OCCURRED_AT.lt(beginOf(filter.to().plusDays(1))));
    }

    private static Instant beginOf(LocalDate day) {
        return day.atStartOfDay(TrailFilter.ZONE).toInstant();
    }

    /** Those whose changes the reader may look at. */
    Set<Long> actors() {
        return db.selectDistinct(TRAIL_EVENT.PERSON_ID)
                .from(TRAIL_EVENT)
                .where(everything())
                .and(TRAIL_EVENT.PERSON_ID.isNotNull())
                .orderBy(TRAIL_EVENT.PERSON_ID.desc())
                .limit(MOST_ACTORS)
                .fetchSet(TRAIL_EVENT.PERSON_ID);
    }

    private List<TrailEventRecord> page(Condition which, long before, int limit) {
        return db.selectFrom(TRAIL_EVENT)
                .where(which)
                .and(TRAIL_EVENT.ID.lt(before))
                .orderBy(TRAIL_EVENT.ID.desc())
                .limit(limit)
                .fetch();
    }

    private Condition visible() {
        var visible = TRAIL_EVENT.ENTITY.notIn(all(MONEY)).and(scopes.roles(Permission.ROLE_READ, TRAIL_EVENT.ROLE_ID));
        for (var guarded : GUARDED.entrySet()) {
            var kind = TRAIL_EVENT.ENTITY.in(guarded.getValue());
            visible = visible.and(kind.not().or(scopes.roles(guarded.getKey(), TRAIL_EVENT.ROLE_ID)));
        }
        for (var money : MONEY.entrySet()) {
            visible = visible.or(TRAIL_EVENT
                    .ENTITY
                    .in(money.getValue())
                    .and(scopes.money(money.getKey(), TRAIL_EVENT.ROLE_ID, TRAIL_EVENT.ORGANISATION_ID)));
        }
        return visible;
    }

    boolean maySeePay(long roleId) {
        return db.fetchExists(db.selectOne().where(scopes.roles(Permission.POST_PAY, DSL.val(roleId))));
    }

    /** Those of these people who did something that the reader may read about, and the reader. */
    Set<Long> known(Set<Long> personIds) {
        var readable = ofNoRole().or(ofSuggestion()).or(visible());
        long reader = CurrentPerson.find().map(SignedInPerson::personId).orElse(0L);
        var each = personIds.stream()
                .sorted()
                .<Select<Record1<Long>>>map(id -> select(val(id))
                        .where(
                                id == reader
                                        ? noCondition()
                                        : exists(selectOne()
                                                .from(TRAIL_EVENT)
                                                .where(TRAIL_EVENT.PERSON_ID.eq(id))
                                                .and(readable))))
                .toList();
        return Unions.all(each)
                .map(known -> db.fetch(known).intoSet(0, Long.class))
                .orElse(Set.of());
    }

    Map<String, String> texts(Collection<String> digests) {
        return db.select(TRAIL_TEXT.DIGEST, TRAIL_TEXT.CONTENT)
                .from(TRAIL_TEXT)
                .where(TRAIL_TEXT.DIGEST.in(digests))
                .and(TRAIL_TEXT.CONTENT.isNotNull())
                .fetchMap(TRAIL_TEXT.DIGEST, TRAIL_TEXT.CONTENT);
    }
}
