package org.rolebridge.insight;

import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.ORGANISATION_SCOPE;
import static org.rolebridge.db.Tables.ROLE_KIND;
import static org.rolebridge.db.Tables.WORK_ROLE;
import static org.rolebridge.db.Tables.WORK_ROLE_PARTY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.rolebridge.insight.RoleRow.Head;
import org.rolebridge.shared.Window;
import org.rolebridge.support.SupportCase;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.Outcome;
import org.rolebridge.workrole.Stage;
import org.springframework.stereotype.Repository;

/** Pages of roles: the ids from the narrow table first, the wide columns for those few only. */
@Repository
class RolePageRepository {

    private final DSLContext db;
    private final RoleBranches branches;
    private final SupportCases support;
    private final Viewer viewer;

    RolePageRepository(DSLContext db, RoleBranches branches, SupportCases support, Viewer viewer) {
        this.db = db;
        this.branches = branches;
        this.support = support;
        this.viewer = viewer;
    }

    RoleSelection selection(RoleFilter filter) {
        var cases = filter.support().isEmpty()
                ? Set.<SupportCase>of()
                : support.with(selection(filter.supported()), filter.support());
        return new RoleSelection(
                filter, RoleSelection.permissionFor(filter), viewer.today(), above(filter.organisationId()), cases);
    }

    private Set<Long> above(@Nullable Long organisationId) {
        return organisationId == null
                ? Set.of()
                : db.select(ORGANISATION_SCOPE.ANCESTOR_ID)
                        .from(ORGANISATION_SCOPE)
                        .where(ORGANISATION_SCOPE.ORGANISATION_ID.eq(organisationId))
                        .fetchSet(ORGANISATION_SCOPE.ANCESTOR_ID);
    }

    CappedCount count(RoleSelection selection, int cap) {
        return countQuery(selection, cap)
                .map(query -> CappedCount.of(db.fetchValue(query), cap))
                .orElse(new CappedCount(0, false));
    }

    Optional<Select<Record1<Integer>>> countQuery(RoleSelection selection, int cap) {
        return branches.some(selection, cap + 1)
                .map(some -> db.select(DSL.count()).from(some));
    }

    /** Some of the roles, no further than the limit. */
    List<Long> ids(RoleSelection selection, int limit) {
        return branches.some(selection, limit)
                .map(some -> db.select(RoleBranches.ROLE_ID).from(some).fetch(RoleBranches.ROLE_ID))
                .orElse(List.of());
    }

    List<Head> page(RoleSelection selection, RoleOrder order, Window window) {
        return pageQuery(selection, order, window)
                .map(query -> query.fetch(RolePageRepository::head))
                .orElse(List.of());
    }

    Optional<ResultQuery<Record>> pageQuery(RoleSelection selection, RoleOrder order, Window window) {
        return branches.page(selection, order, window).map(page -> wide(page, order));
    }

    List<Head> pageAfter(RoleSelection selection, Head last, int limit) {
        return branches.pageAfter(selection, last, limit)
                .map(page -> wide(page, RoleOrder.BY_TITLE).fetch(RolePageRepository::head))
                .orElse(List.of());
    }

    /** The roles of a table with their ids and titles as {@link RoleBranches} names them, in the order of the titles. */
    List<Head> heads(Table<Record> found) {
        return wide(found, RoleOrder.BY_TITLE).fetch(RolePageRepository::head);
    }

    private ResultQuery<Record> wide(Table<Record> page, RoleOrder order) {
        return db.select(List.of(
                        WORK_ROLE.ID,
                        WORK_ROLE.TITLE,
                        ROLE_KIND.NAME,
                        ORGANISATION.NAME,
                        WORK_ROLE.LIFECYCLE,
                        WORK_ROLE.STAGE,
                        WORK_ROLE.OUTCOME,
                        WORK_ROLE.STARTED_ON,
                        WORK_ROLE.CLOSED_ON))
                .from(page)
                .join(WORK_ROLE)
                .on(WORK_ROLE.ID.eq(page.field(RoleBranches.ROLE_ID)))
                .join(ROLE_KIND)
                .on(ROLE_KIND.ID.eq(WORK_ROLE.ROLE_KIND_ID))
                .leftJoin(WORK_ROLE_PARTY)
                .on(WORK_ROLE_PARTY.OPEN_HOST_OF.eq(WORK_ROLE.ID))
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.ID.eq(WORK_ROLE_PARTY.ORGANISATION_ID))
                .orderBy(RoleBranches.orderOf(page, order));
    }

    static Head head(Record row) {
        var outcome = row.get(WORK_ROLE.OUTCOME);
        return new Head(
                row.get(WORK_ROLE.ID),
                row.get(WORK_ROLE.TITLE),
                row.get(ROLE_KIND.NAME),
                row.get(ORGANISATION.NAME),
                Lifecycle.valueOf(row.get(WORK_ROLE.LIFECYCLE)),
                Stage.valueOf(row.get(WORK_ROLE.STAGE)),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.get(WORK_ROLE.STARTED_ON),
                row.get(WORK_ROLE.CLOSED_ON));
    }
}
