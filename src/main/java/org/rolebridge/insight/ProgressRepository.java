package org.rolebridge.insight;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.quarter;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.year;
import static org.rolebridge.db.Tables.CONFIRMATION;
import static org.rolebridge.db.Tables.MILESTONE;
import static org.rolebridge.db.Tables.MILESTONE_CHANGE;
import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.WORK_ROLE;
import static org.rolebridge.db.Tables.WORK_ROLE_PARTY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.rolebridge.insight.Progress.Event;
import org.rolebridge.insight.Progress.EventFilter;
import org.rolebridge.insight.Progress.Quarter;
import org.rolebridge.milestone.Answer;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.shared.Window;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.Stage;
import org.springframework.stereotype.Repository;

/** Counts over all roles that the caller may see, whatever way they see them. */
@Repository
class ProgressRepository {

    private static final String ACHIEVED = MilestoneState.ACHIEVED.name();
    private static final String LOST = MilestoneState.LOST.name();

    private final DSLContext db;
    private final RoleBranches branches;

    ProgressRepository(DSLContext db, RoleBranches branches) {
        this.db = db;
        this.branches = branches;
    }

    /** How many roles stand where. */
    record Standing(Map<Stage, Integer> stages, Map<Lifecycle, Integer> lifecycles) {}

    Standing standing(RoleSelection selection) {
        var stages = new EnumMap<Stage, Integer>(Stage.class);
        var lifecycles = new EnumMap<Lifecycle, Integer>(Lifecycle.class);
        branches.all(selection)
                .ifPresent(roles -> db.select(RoleBranches.STAGE, RoleBranches.LIFECYCLE, count())
                        .from(roles)
                        .groupBy(RoleBranches.STAGE, RoleBranches.LIFECYCLE)
                        .forEach(row -> {
                            stages.merge(Stage.valueOf(row.value1()), row.value3(), Integer::sum);
                            lifecycles.merge(Lifecycle.valueOf(row.value2()), row.value3(), Integer::sum);
                        }));
        return new Standing(stages, lifecycles);
    }

    int hosts(RoleSelection selection) {
        return branches.all(selection)
                .map(roles -> db.fetchValue(db.select(countDistinct(WORK_ROLE_PARTY.ORGANISATION_ID))
                        .from(roles)
                        .join(WORK_ROLE_PARTY)
                        .on(WORK_ROLE_PARTY.OPEN_HOST_OF.eq(id(roles)))))
                .orElse(0);
    }

    List<Quarter> quarters(RoleSelection selection, int number) {
        var last = ProgressFilter.quarterStart(selection.today());
        var first = last.minusMonths(3L * (number - 1));
        var counted = counted(selection, first);
        var quarters = new ArrayList<Quarter>();
        for (var day = first; !day.isAfter(last); day = day.plusMonths(3)) {
            quarters.add(counted.getOrDefault(day, new Quarter(day, 0, 0)));
        }
        return quarters;
    }

    private Map<LocalDate, Quarter> counted(RoleSelection selection, LocalDate first) {
        var counted = new HashMap<LocalDate, Quarter>();
        var inYear = year(MILESTONE_CHANGE.OCCURRED_ON);
        var inQuarter = quarter(MILESTONE_CHANGE.OCCURRED_ON);
        branches.all(selection)
                .ifPresent(roles -> db.select(
                                inYear,
                                inQuarter,
                                count(when(MILESTONE_CHANGE.TO_STATE.eq(ACHIEVED), 1)),
                                count(when(MILESTONE_CHANGE.TO_STATE.eq(LOST), 1)))
                        .from(changes(roles))
                        .where(stands(new EventFilter(first, selection.today(), Set.of())))
                        .groupBy(inYear, inQuarter)
                        .forEach(row -> {
                            var start = LocalDate.of(row.value1(), row.value2() * 3 - 2, 1);
                            counted.put(start, new Quarter(start, row.value3(), row.value4()));
                        }));
        return counted;
    }

    List<Event> events(RoleSelection selection, EventFilter which, Window window) {
        return branches.all(selection)
                .map(roles -> db.select(
                                MILESTONE_CHANGE.ID,
                                MILESTONE_CHANGE.OCCURRED_ON,
                                MILESTONE_CHANGE.TO_STATE,
                                MILESTONE.NUMBER,
                                WORK_ROLE.ID,
                                WORK_ROLE.TITLE,
                                ORGANISATION.NAME)
                        .from(changes(roles))
                        .join(WORK_ROLE)
                        .on(WORK_ROLE.ID.eq(id(roles)))
                        .leftJoin(WORK_ROLE_PARTY)
                        .on(WORK_ROLE_PARTY.OPEN_HOST_OF.eq(WORK_ROLE.ID))
                        .leftJoin(ORGANISATION)
                        .on(ORGANISATION.ID.eq(WORK_ROLE_PARTY.ORGANISATION_ID))
                        .where(stands(which))
                        .orderBy(MILESTONE_CHANGE.OCCURRED_ON.desc(), MILESTONE_CHANGE.ID.desc())
                        .limit(window.offset(), window.limit())
                        .fetch(row -> new Event(
                                row.value1(),
                                row.value2(),
                                MilestoneState.valueOf(row.value3()),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7())))
                .orElse(List.of());
    }

    int countEvents(RoleSelection selection, EventFilter which) {
        return branches.all(selection)
                .map(roles ->
                        db.fetchValue(db.select(count()).from(changes(roles)).where(stands(which))))
                .orElse(0);
    }

    private static Table<? extends Record> changes(Table<Record> roles) {
        return roles.join(MILESTONE_CHANGE)
                .on(MILESTONE_CHANGE.ROLE_ID.eq(id(roles)))
                .join(MILESTONE)
                .on(MILESTONE.ID.eq(MILESTONE_CHANGE.MILESTONE_ID))
                .leftJoin(CONFIRMATION)
                .on(CONFIRMATION.MILESTONE_CHANGE_ID.eq(MILESTONE_CHANGE.ID))
                .and(CONFIRMATION.ANSWER.ne(Answer.CONFIRMED.name()));
    }

    /** One of the ten was achieved or lost, and nobody sent or took it back; corrections and new dates are no news. */
    private static Condition stands(EventFilter which) {
        var states = which.states().stream().map(MilestoneState::name).sorted().toList();
        return day(which.from(), MILESTONE_CHANGE.OCCURRED_ON::ge)
                .and(day(which.to(), MILESTONE_CHANGE.OCCURRED_ON::le))
                .and(MILESTONE_CHANGE.TO_STATE.in(states))
                .and(MILESTONE_CHANGE.FROM_STATE.ne(MILESTONE_CHANGE.TO_STATE))
                .and(MILESTONE.NUMBER.le(RoleDetailRepository.LAST_MILESTONE))
                .and(CONFIRMATION.ID.isNull());
    }

    private static Condition day(@Nullable LocalDate day, Function<LocalDate, Condition> condition) {
        return day == null ? noCondition() : condition.apply(day);
    }

    private static org.jooq.Field<Long> id(Table<Record> roles) {
        return java.util.Objects.requireNonNull(roles.field(RoleBranches.ROLE_ID));
    }
}
