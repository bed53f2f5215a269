package org.rolebridge.insight;

import static org.rolebridge.db.Tables.MILESTONE;
import static org.rolebridge.db.Tables.ROLE_KIND;
import static org.rolebridge.db.Tables.WORK_ROLE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.shared.NotFound;
import org.rolebridge.workrole.WorkRole;
import org.springframework.stereotype.Repository;

/** Puts a role that the caller may read beside the others of its kind. */
@Repository
class ComparisonRepository {

    private final DSLContext db;
    private final Scopes scopes;
    private final KindBenchmark benchmark;
    private final Clock clock;

    ComparisonRepository(DSLContext db, Scopes scopes, KindBenchmark benchmark, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.benchmark = benchmark;
        this.clock = clock;
    }

    private record Own(
            String kind,
            int number,
            MilestoneState state,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate occurredOn) {

        boolean isOpen() {
            return state == MilestoneState.NOT_STARTED || state == MilestoneState.IN_PROGRESS;
        }
    }

    Comparison of(WorkRole role) {
        var own = own(role.id());
        if (own.isEmpty()) {
            throw new NotFound("work_role", role.id());
        }
        var ofKind = benchmark.of(role.roleKindId(), own.getFirst().kind());
        var reached = own.stream()
                .filter(one -> one.state() == MilestoneState.ACHIEVED)
                .collect(Collectors.toMap(
                        Own::number,
                        one -> Optional.ofNullable(one.occurredOn()).orElse(role.startedOn())));
        var example = ofKind.examples().stream()
                .filter(one -> one.roleId() != role.id())
                .findFirst();
        return new Comparison(role.startedOn(), LocalDate.now(clock), reached, next(own), ofKind.paces(), example);
    }

    private static Optional<Integer> next(List<Own> own) {
        return own.stream()
                .filter(Own::isOpen)
                .min(Comparator.comparing(Own::plannedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Own::number))
                .map(Own::number);
    }

    private List<Own> own(long roleId) {
        return db.select(ROLE_KIND.NAME, MILESTONE.NUMBER, MILESTONE.STATE, MILESTONE.PLANNED_ON, MILESTONE.OCCURRED_ON)
                .from(MILESTONE)
                .join(WORK_ROLE)
                .on(WORK_ROLE.ID.eq(MILESTONE.ROLE_ID))
                .join(ROLE_KIND)
                .on(ROLE_KIND.ID.eq(WORK_ROLE.ROLE_KIND_ID))
                .where(MILESTONE.ROLE_ID.eq(roleId))
                .and(MILESTONE.NUMBER.le(RoleDetailRepository.LAST_MILESTONE))
                .and(scopes.roles(Permission.ROLE_READ, MILESTONE.ROLE_ID))
                .orderBy(MILESTONE.NUMBER, MILESTONE.ID)
                .fetch(row -> new Own(
                        row.value1(), row.value2(), MilestoneState.valueOf(row.value3()), row.value4(), row.value5()));
    }
}
