package org.rolebridge.insight;

import static org.jooq.impl.DSL.bitAnd;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.localDateDiff;
import static org.rolebridge.db.Tables.MILESTONE;
import static org.rolebridge.db.Tables.ROLE_KIND;
import static org.rolebridge.db.Tables.ROLE_SCOPE;
import static org.rolebridge.db.Tables.WORK_ROLE;
import static org.rolebridge.db.Tables.WORK_ROLE_PARTY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.rolebridge.access.Relation;
import org.rolebridge.access.Scopes;
import org.rolebridge.insight.FitIn.Pace;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.workrole.Lifecycle;
import org.springframework.stereotype.Repository;

/**
 * The one place that looks beyond the caller's scope: comparisons across organisations. It answers only from five or more
 * roles of three or more organisations, never names one, and gives everybody the same answer, which it keeps for an hour.
 */
@Repository
class RoleBenchmark {

    static final int FEWEST_ROLES = 5;
    static final int FEWEST_ORGANISATIONS = 3;

    private static final String JOB = "benchmark";
    private static final Duration KEPT = Duration.ofHours(1);
    /** More roles than this do not make a median better. */
    private static final int ENOUGH = 5000;

    private static final double DAYS_IN_A_MONTH = 30.44;

    private final DSLContext db;
    private final Scopes scopes;
    private final Clock clock;
    private final Map<List<Long>, Kept> answers = new ConcurrentHashMap<>();

    RoleBenchmark(DSLContext db, Scopes scopes, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.clock = clock;
    }

    private record Kept(Instant until, Optional<?> answer) {}

    private record Reached(int days, long organisationId) {}

    /** How long roles of a kind took from their start to a milestone. */
    Optional<Pace> pace(long kindId, int milestone) {
        return kept(List.of(1L, kindId, (long) milestone), Pace.class, () -> paceNow(kindId, milestone));
    }

    private Optional<Pace> paceNow(long kindId, int milestone) {
        var reached = db.select(
                        localDateDiff(MILESTONE.OCCURRED_ON, WORK_ROLE.STARTED_ON), WORK_ROLE_PARTY.ORGANISATION_ID)
                .from(WORK_ROLE)
                .join(MILESTONE)
                .on(MILESTONE.ROLE_ID.eq(WORK_ROLE.ID))
                .and(MILESTONE.NUMBER.eq((short) milestone))
                .join(WORK_ROLE_PARTY)
                .on(WORK_ROLE_PARTY.OPEN_HOST_OF.eq(WORK_ROLE.ID))
                .where(WORK_ROLE.ROLE_KIND_ID.eq(kindId))
                .and(MILESTONE.STATE.eq(MilestoneState.ACHIEVED.name()))
                .and(MILESTONE.OCCURRED_ON.isNotNull())
                .and(scopes.unlimited(JOB))
                .orderBy(WORK_ROLE.ID.desc())
                .limit(ENOUGH)
                .fetch(row -> new Reached(row.value1(), row.value2()));
        long organisations =
                reached.stream().map(Reached::organisationId).distinct().count();
        return enough(reached.size(), organisations)
                ? Optional.of(new Pace(
                        kindName(kindId),
                        milestone,
                        medianMonths(reached.stream()
                                .mapToInt(Reached::days)
                                .sorted()
                                .toArray()),
                        reached.size(),
                        (int) organisations))
                : Optional.empty();
    }

    /** @param days in ascending order */
    static int medianMonths(int[] days) {
        int middle = days.length / 2;
        double median = days.length % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2.0;
        return (int) Math.max(0, Math.round(median / DAYS_IN_A_MONTH));
    }

    private String kindName(long kindId) {
        return db.select(ROLE_KIND.NAME)
                .from(ROLE_KIND)
                .where(ROLE_KIND.ID.eq(kindId))
                .fetchSingle(ROLE_KIND.NAME);
    }

    /** How many live roles the organisations at and below this one host. */
    Optional<Integer> liveRoles(long systemId) {
        return kept(List.of(2L, systemId), Integer.class, () -> liveRolesNow(systemId));
    }

    private Optional<Integer> liveRolesNow(long systemId) {
        var counted = db.select(count(), countDistinct(WORK_ROLE_PARTY.ORGANISATION_ID))
                .from(ROLE_SCOPE)
                .join(WORK_ROLE_PARTY)
                .on(WORK_ROLE_PARTY.OPEN_HOST_OF.eq(ROLE_SCOPE.ROLE_ID))
                .where(ROLE_SCOPE.ANCESTOR_ID.eq(systemId))
                .and(ROLE_SCOPE.LIFECYCLE.eq(Lifecycle.LIVE.name()))
                .and(bitAnd(ROLE_SCOPE.RELATIONS, (short) Relation.HOST.bit()).ne((short) 0))
                .and(scopes.unlimited(JOB))
                .fetchSingle();
        return enough(counted.value1(), counted.value2()) ? Optional.of(counted.value1()) : Optional.empty();
    }

    static boolean enough(long roles, long organisations) {
        return roles >= FEWEST_ROLES && organisations >= FEWEST_ORGANISATIONS;
    }

    private <T> Optional<T> kept(List<Long> question, Class<T> type, Supplier<Optional<T>> ask) {
        var now = clock.instant();
        answers.values().removeIf(kept -> kept.until().isBefore(now));
        return answers.computeIfAbsent(question, asked -> new Kept(now.plus(KEPT), ask.get()))
                .answer()
                .map(type::cast);
    }
}
