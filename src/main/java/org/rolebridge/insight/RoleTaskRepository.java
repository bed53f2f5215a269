package org.rolebridge.insight;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.rolebridge.db.Tables.MILESTONE;
import static org.rolebridge.db.Tables.ROLE_SCOPE;
import static org.rolebridge.db.Tables.ROLE_STANDING;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.rolebridge.access.Permission;
import org.rolebridge.access.RoleBranch;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.RoleScope;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.shared.Settings;
import org.rolebridge.shared.Unions;
import org.rolebridge.training.CompletionRule;
import org.rolebridge.workrole.Lifecycle;
import org.springframework.stereotype.Repository;

/** Live roles that need somebody for one reason, the soonest first. */
@Repository
class RoleTaskRepository {

    private static final RoleScope SEEN = ROLE_SCOPE.as("scoped");
    private static final Field<Long> ROLE_ID = field(name("role_id"), Long.class);
    private static final Field<String> TITLE = field(name("title"), String.class);
    private static final Field<LocalDate> DUE_ON = field(name("due_on"), LocalDate.class);
    private static final String SOONEST_FIRST =
            "/*+ JOIN_FIXED_ORDER() INDEX(role_standing ix_role_standing_money_ends_on) */";
    private static final Set<String> OPEN =
            Set.of(MilestoneState.NOT_STARTED.name(), MilestoneState.IN_PROGRESS.name());

    private final DSLContext db;
    private final Scopes scopes;
    private final WideScope wide;
    private final Settings settings;

    RoleTaskRepository(DSLContext db, Scopes scopes, WideScope wide, Settings settings) {
        this.db = db;
        this.scopes = scopes;
        this.wide = wide;
        this.settings = settings;
    }

    /** @return one more than {@link MyWork#MOST} at most, so that a caller knows whether there are more */
    List<Task> find(RoleTask what, Permission permission, LocalDate today) {
        int soonDays = what == RoleTask.TRAINING ? CompletionRule.of(settings).soonDays() : 0;
        var branches = scopes.branches(permission).stream()
                .map(branch -> branch(what, permission, branch, what.holds(SEEN, today, soonDays)))
                .toList();
        return Unions.distinct(branches)
                .map(all -> db.select(ROLE_ID, TITLE, DUE_ON)
                        .from(all.asTable("branches"))
                        .orderBy(DUE_ON, ROLE_ID)
                        .limit(MyWork.MOST + 1)
                        .fetch(row -> task(what, row)))
                .orElse(List.of());
    }

    private Select<Record3<Long, String, LocalDate>> branch(
            RoleTask what, Permission permission, RoleBranch branch, Condition holds) {
        var due = what.due(SEEN);
        boolean soonestFirst = what == RoleTask.FUNDING_ENDS && wide.isWide(permission, branch);
        var columns = select(SEEN.ROLE_ID.as(ROLE_ID), SEEN.TITLE.as(TITLE), due.as(DUE_ON));
        var from = soonestFirst
                ? columns.hint(SOONEST_FIRST).from(ROLE_STANDING).join(SEEN)
                : columns.hint(RoleBranches.IN_THIS_ORDER).from(SEEN).join(ROLE_STANDING);
        return from.on(ROLE_STANDING.ROLE_ID.eq(SEEN.ROLE_ID))
                .where(scopes.branch(permission, branch, SEEN))
                .and(SEEN.LIFECYCLE.eq(Lifecycle.LIVE.name()))
                .and(holds)
                .orderBy(due, ROLE_STANDING.ROLE_ID)
                .limit(MyWork.MOST + 1);
    }

    private static Task task(RoleTask what, Record3<Long, String, LocalDate> row) {
        return Task.ofRole(what.kind(), row.value2(), what.isDueDay() ? row.value3() : null, row.value1());
    }

    /** The numbers of the milestones that come next in these roles. */
    Map<Long, Short> nextMilestones(List<Long> roleIds) {
        var next = MILESTONE.as("next");
        return db.select(MILESTONE.ROLE_ID, min(MILESTONE.NUMBER))
                .from(MILESTONE)
                .where(MILESTONE.ROLE_ID.in(roleIds))
                .and(MILESTONE.STATE.in(OPEN))
                .and(MILESTONE.PLANNED_ON.eq(select(min(next.PLANNED_ON))
                        .from(next)
                        .where(next.ROLE_ID.eq(MILESTONE.ROLE_ID))
                        .and(next.STATE.in(OPEN))))
                .and(scopes.roles(Permission.ROLE_READ, MILESTONE.ROLE_ID))
                .groupBy(MILESTONE.ROLE_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }
}
