package org.rolebridge.insight;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.rolebridge.db.Tables.MILESTONE;
import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.WORK_ROLE;
import static org.rolebridge.db.Tables.WORK_ROLE_PARTY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.rolebridge.access.Scopes;
import org.rolebridge.insight.Comparison.Example;
import org.rolebridge.insight.FitIn.Pace;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.workrole.Lifecycle;
import org.springframework.stereotype.Repository;

/**
 * How long roles of a kind take to each of the ten milestones, under the rules of {@link RoleBenchmark}: from enough roles
 * of enough organisations, the same for everybody, kept for an hour. Names a role only where its owner shares it.
 */
@Repository
class KindBenchmark {

    private static final String JOB = "benchmark";
    private static final Duration KEPT = Duration.ofHours(1);
    /** More roles than this do not make a median better. */
    static final int MOST_ROLES = 2000;

    private static final int MOST_EXAMPLES = 3;
    private static final Field<Long> ROLE_ID = field(name("role_id"), Long.class);
    private static final Field<LocalDate> STARTED_ON = field(name("started_on"), LocalDate.class);

    private final DSLContext db;
    private final Scopes scopes;
    private final Clock clock;
    private final Map<Long, Kept> answers = new ConcurrentHashMap<>();

    KindBenchmark(DSLContext db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** @param examples roles that their owners share, the furthest first */
    record OfKind(Map<Integer, Pace> paces, List<Example> examples) {}

    private record Kept(Instant until, OfKind answer) {}

    private record Reached(int milestone, int days, long organisationId) {}

    OfKind of(long kindId, String kindName) {
        var now = clock.instant();
        answers.values().removeIf(kept -> kept.until().isBefore(now));
        return answers.computeIfAbsent(kindId, id -> new Kept(now.plus(KEPT), ask(id, kindName)))
                .answer();
    }

    private OfKind ask(long kindId, String kindName) {
        var paces = reached(kindId).stream().collect(Collectors.groupingBy(Reached::milestone)).entrySet().stream()
                .map(entry -> pace(kindName, entry.getKey(), entry.getValue()))
                .filter(pace -> RoleBenchmark.enough(pace.roles(), pace.organisations()))
                .collect(Collectors.toMap(Pace::milestone, pace -> pace));
        return new OfKind(paces, paces.isEmpty() ? List.of() : examples(kindId));
    }

    private static Pace pace(String kind, int milestone, List<Reached> reached) {
        int organisations =
                (int) reached.stream().map(Reached::organisationId).distinct().count();
        var days = reached.stream().mapToInt(Reached::days).sorted().toArray();
        return new Pace(kind, milestone, RoleBenchmark.medianMonths(days), days.length, organisations);
    }

    private List<Reached> reached(long kindId) {
        var newest = newest(kindId);
        return db.select(
                        MILESTONE.NUMBER,
                        localDateDiff(MILESTONE.OCCURRED_ON, STARTED_ON),
                        WORK_ROLE_PARTY.ORGANISATION_ID)
                .from(newest)
                .join(MILESTONE)
                .on(MILESTONE.ROLE_ID.eq(id(newest)))
                .join(WORK_ROLE_PARTY)
                .on(WORK_ROLE_PARTY.OPEN_HOST_OF.eq(id(newest)))
                .where(MILESTONE.NUMBER.le(RoleDetailRepository.LAST_MILESTONE))
                .and(MILESTONE.STATE.eq(MilestoneState.ACHIEVED.name()))
                .and(MILESTONE.OCCURRED_ON.isNotNull())
                .and(scopes.unlimited(JOB))
                .orderBy(MILESTONE.ID)
                .fetch(mapping((number, days, host) -> new Reached(number, days, host)));
    }

    private static Field<Long> id(Table<Record> roles) {
        return java.util.Objects.requireNonNull(roles.field(ROLE_ID));
    }

    private Table<Record> newest(long kindId) {
        return select(List.of(WORK_ROLE.ID.as(ROLE_ID), WORK_ROLE.STARTED_ON.as(STARTED_ON)))
                .from(WORK_ROLE)
                .where(WORK_ROLE.ROLE_KIND_ID.eq(kindId))
                .and(scopes.unlimited(JOB))
                .orderBy(WORK_ROLE.ID.desc())
                .limit(MOST_ROLES)
                .asTable("newest");
    }

    private List<Example> examples(long kindId) {
        return db.select(WORK_ROLE.ID, WORK_ROLE.TITLE, ORGANISATION.NAME, count())
                .from(WORK_ROLE)
                .join(MILESTONE)
                .on(MILESTONE.ROLE_ID.eq(WORK_ROLE.ID))
                .join(WORK_ROLE_PARTY)
                .on(WORK_ROLE_PARTY.OPEN_HOST_OF.eq(WORK_ROLE.ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(WORK_ROLE_PARTY.ORGANISATION_ID))
                .where(WORK_ROLE.ROLE_KIND_ID.eq(kindId))
                .and(WORK_ROLE.SHARE_AS_EXAMPLE.eq(true))
                .and(WORK_ROLE.LIFECYCLE.eq(Lifecycle.LIVE.name()))
                .and(MILESTONE.NUMBER.le(RoleDetailRepository.LAST_MILESTONE))
                .and(MILESTONE.STATE.eq(MilestoneState.ACHIEVED.name()))
                .and(scopes.unlimited(JOB))
                .groupBy(WORK_ROLE.ID, WORK_ROLE.TITLE, ORGANISATION.NAME)
                .orderBy(count().desc(), WORK_ROLE.ID)
                .limit(MOST_EXAMPLES)
                .fetch(mapping(Example::new));
    }
}
