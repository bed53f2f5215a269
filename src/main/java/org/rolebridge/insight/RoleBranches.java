package org.rolebridge.insight;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.rolebridge.db.Tables.ROLE_SCOPE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.rolebridge.access.RoleBranch;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.RoleScope;
import org.rolebridge.shared.Unions;
import org.rolebridge.shared.Window;
import org.springframework.stereotype.Component;

/**
 * Reads {@code role_scope} the way it stays fast at a million roles: for each organisation through which the caller sees
 * roles one branch along one index, limited by itself; then all branches together, each role once.
 */
@Component
class RoleBranches {

    static final Field<Long> ROLE_ID = field(name("role_id"), Long.class);
    static final Field<String> STAGE = field(name("stage"), String.class);
    static final Field<Object> SORT_KEY = field(name("sort_key"));
    static final Field<String> LIFECYCLE = field(name("lifecycle"), String.class);
    private static final RoleScope SEEN = ROLE_SCOPE.as("scoped");
    /** MySQL would otherwise start from whichever table it guesses to be smaller and sort everything. */
    static final String IN_THIS_ORDER = "/*+ JOIN_FIXED_ORDER() */";

    private final Scopes scopes;

    RoleBranches(Scopes scopes) {
        this.scopes = scopes;
    }

    /** The ids of one page of roles as a table with their sort keys; absent when the caller sees no roles at all. */
    Optional<Table<Record>> page(RoleSelection selection, RoleOrder order, Window window) {
        int end = window.offset() + window.limit();
        var limited = new ArrayList<Select<Record>>();
        for (var branch : scopes.branches(selection.permission())) {
            for (var run : runs(order, lead(selection, branch))) {
                limited.add(sorted(selection, branch, order, run).limit(end));
            }
        }
        return together(limited)
                .map(all -> select(List.of(ROLE_ID, SORT_KEY))
                        .from(all)
                        .orderBy(orderOf(all, order))
                        // H2 loses an offset that is bound inside a nested table.
                        .limit(inline(window.offset()), inline(window.limit()))
                        .asTable("page"));
    }

    /** The ids of roles that come after one, in the order of title and id. */
    Optional<Table<Record>> pageAfter(RoleSelection selection, RoleRow.Head last, int limit) {
        var limited = scopes.branches(selection.permission()).stream()
                .<Select<Record>>map(branch -> {
                    var lead = lead(selection, branch);
                    var after = lead.TITLE
                            .ge(last.title())
                            .and(lead.TITLE.gt(last.title()).or(lead.ROLE_ID.gt(last.id())));
                    return sorted(selection, branch, RoleOrder.BY_TITLE, after).limit(limit);
                })
                .toList();
        return together(limited)
                .map(all -> select(List.of(ROLE_ID, SORT_KEY))
                        .from(all)
                        .orderBy(orderOf(all, RoleOrder.BY_TITLE))
                        .limit(limit)
                        .asTable("page"));
    }

    /** The ids of the roles, each once, no further than the limit. */
    Optional<Table<Record>> some(RoleSelection selection, int limit) {
        var limited = scopes.branches(selection.permission()).stream()
                .<Select<Record>>map(branch -> from(selection, branch, List.of(lead(selection, branch).ROLE_ID))
                        .limit(limit))
                .toList();
        return together(limited)
                .map(all -> select(List.of(ROLE_ID)).from(all).limit(limit).asTable("some"));
    }

    /** All the roles, each once, with their stage and lifecycle. */
    Optional<Table<Record>> all(RoleSelection selection) {
        var branches = scopes.branches(selection.permission()).stream()
                .<Select<Record>>map(branch -> {
                    var lead = lead(selection, branch);
                    return from(selection, branch, List.of(lead.ROLE_ID, lead.STAGE, lead.LIFECYCLE));
                })
                .toList();
        return Unions.distinct(branches).map(roles -> roles.asTable("roles"));
    }

    /** How a page is sorted, outside. */
    static List<OrderField<?>> orderOf(Table<Record> page, RoleOrder order) {
        var key = Objects.requireNonNull(page.field(SORT_KEY));
        var id = Objects.requireNonNull(page.field(ROLE_ID));
        return order.descending()
                ? List.of(key.desc().nullsLast(), id.desc())
                : List.of(key.asc().nullsLast(), id.asc());
    }

    private static Optional<Table<Record>> together(List<Select<Record>> limited) {
        return Unions.distinct(limited).map(all -> all.asTable("branches"));
    }

    private SelectConditionStep<Record> from(
            RoleSelection selection, RoleBranch branch, List<? extends Field<?>> columns) {
        var filter = selection.filter();
        var lead = lead(selection, branch);
        Table<? extends Record> from = lead;
        var condition = scopes.branch(selection.permission(), branch, SEEN);
        if (filter.organisationId() != null) {
            var other = lead == SEEN ? RoleConditions.CHOSEN : SEEN;
            from = from.join(other).on(other.ROLE_ID.eq(lead.ROLE_ID));
            condition = condition.and(RoleConditions.tiedTo(filter.organisationId(), RoleConditions.CHOSEN));
        }
        return select(columns)
                .hint(IN_THIS_ORDER)
                .from(RoleConditions.lookUps(from, lead, filter))
                .where(condition)
                .and(RoleConditions.of(selection, lead));
    }

    private org.jooq.SelectLimitStep<Record> sorted(
            RoleSelection selection, RoleBranch branch, RoleOrder order, Condition run) {
        var lead = lead(selection, branch);
        var key = key(order.sort(), lead);
        var columns = List.of(lead.ROLE_ID, key.as(SORT_KEY));
        return from(selection, branch, columns)
                .and(run)
                .orderBy(
                        order.descending() ? key.desc() : key.asc(),
                        order.descending() ? lead.ROLE_ID.desc() : lead.ROLE_ID.asc());
    }

    /** The narrower of the organisation through which roles are seen and the one that the filter names. */
    private static RoleScope lead(RoleSelection selection, RoleBranch branch) {
        return selection.above().contains(branch.ancestorId()) ? RoleConditions.CHOSEN : SEEN;
    }

    /** Rows with and without the key one after the other, as an index holds them the other way round. */
    private static List<Condition> runs(RoleOrder order, RoleScope lead) {
        return switch (order.sort()) {
            case TITLE, STARTED -> List.of(noCondition());
            case NEXT_DUE -> List.of(lead.NEXT_DUE_ON.isNotNull(), lead.NEXT_DUE_ON.isNull());
        };
    }

    private static Field<?> key(RoleSort sort, RoleScope lead) {
        return switch (sort) {
            case TITLE -> lead.TITLE;
            case STARTED -> lead.STARTED_ON;
            case NEXT_DUE -> lead.NEXT_DUE_ON;
        };
    }
}
