package org.rolebridge.insight;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
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
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.rolebridge.insight.Progress.Event;
import org.rolebridge.insight.Progress.Quarter;
import org.rolebridge.milestone.Answer;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.shared.Window;
import org.rolebridge.support.SupportCase;
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

    Map<Stage, Integer> stages(RoleSelection selection) {
        var stages = new EnumMap<Stage, Integer>(Stage.class);
        branches.all(selection)
                .ifPresent(roles -> db.select(RoleBranches.STAGE, count())
                        .from(roles)
                        .groupBy(RoleBranches.STAGE)
                        .forEach(row -> stages.put(Stage.valueOf(row.value1()), row.value2())));
        return stages;
    }

    int hosts(RoleSelection selection) {
        return branches.all(selection)
                .map(roles -> db.fetchValue(db.select(countDistinct(WORK_ROLE_PARTY.ORGANISATION_ID))
                        .from(roles)
                        .join(WORK_ROLE_PARTY)
                        .on(WORK_ROLE_PARTY.OPEN_HOST_OF.eq(id(roles)))))
                .orElse(0);
    }

    /** Roles that share a diagnosis, and how many they are. */
    Map<SupportCase, Integer> supportCases(RoleSelection selection, int limit) {
        return branches.all(selection)
                .map(roles -> db.select(
                                WORK_ROLE.ROLE_KIND_ID,
                                WORK_ROLE.JURISDICTION_ID,
                                WORK_ROLE_PARTY.ORGANISATION_ID,
                                count())
                        .from(roles)
                        .join(WORK_ROLE)
                        .on(WORK_ROLE.ID.eq(id(roles)))
                        .join(WORK_ROLE_PARTY)
                        .on(WORK_ROLE_PARTY.OPEN_HOST_OF.eq(WORK_ROLE.ID))
                        .groupBy(WORK_ROLE.ROLE_KIND_ID, WORK_ROLE.JURISDICTION_ID, WORK_ROLE_PARTY.ORGANISATION_ID)
                        .orderBy(WORK_ROLE.ROLE_KIND_ID, WORK_ROLE.JURISDICTION_ID, WORK_ROLE_PARTY.ORGANISATION_ID)
                        .limit(limit)
                        .fetchMap(
                                row -> new SupportCase(row.value1(), row.value2(), row.value3()), row -> row.value4()))
                .orElse(Map.of());
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
                        .where(stands(first, selection.today()))
                        .groupBy(inYear, inQuarter)
                        .forEach(row -> {
                            var start = LocalDate.of(row.value1(), row.value2() * 3 - 2, 1);
                            counted.put(start, new Quarter(start, row.value3(), row.value4()));
                        }));
        return counted;
    }

    List<Event> events(RoleSelection selection, LocalDate from, LocalDate to, Window window) {
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
                        .where(stands(from, to))
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

    int countEvents(RoleSelection selection, LocalDate from, LocalDate to) {
        return branches.all(selection)
                .map(roles ->
                        db.fetchValue(db.select(count()).from(changes(roles)).where(stands(from, to))))
                .orElse(0);
    }

    private static Table<? extends Record> changes(Table<Record> roles) {
        return roles.join(MILESTONE_CHANGE)
                .on(MILESTONE_CHANGE.ROLE_ID.eq(id(roles)))
                .join(MILESTONE)
                .on(MILESTONE.ID.eq(MILESTONE_CHANGE.MILESTONE_ID))
                .leftJoin(CONFIRMATION)
                .on(CONFIRMATION.MILESTONE_CHANGE_ID.eq(MILESTONE_CHANGE.ID))
                .and(CONFIRMATION.ANSWER.eq(Answer.RETURNED.name()));
    }

    /** One of the ten was achieved or lost, and nobody sent it back; corrections and new dates are no news. */
    private static Condition stands(LocalDate from, LocalDate to) {
        return MILESTONE_CHANGE
                .OCCURRED_ON
                .between(from, to)
                .and(MILESTONE_CHANGE.TO_STATE.in(Set.of(ACHIEVED, LOST)))
                .and(MILESTONE_CHANGE.FROM_STATE.ne(MILESTONE_CHANGE.TO_STATE))
                .and(MILESTONE.NUMBER.le(RoleDetailRepository.LAST_MILESTONE))
                .and(CONFIRMATION.ID.isNull());
    }

    private static org.jooq.Field<Long> id(Table<Record> roles) {
        return java.util.Objects.requireNonNull(roles.field(RoleBranches.ROLE_ID));
    }
}
