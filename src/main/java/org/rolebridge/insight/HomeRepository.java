package org.rolebridge.insight;

import static org.rolebridge.db.Tables.ACCESS_REQUEST;
import static org.rolebridge.db.Tables.AWARD;
import static org.rolebridge.db.Tables.FINDING;
import static org.rolebridge.db.Tables.PERSON;
import static org.rolebridge.db.Tables.ROLE_SCOPE;
import static org.rolebridge.db.Tables.ROLE_STANDING;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.rolebridge.access.Permission;
import org.rolebridge.access.RoleBranch;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.RoleScope;
import org.rolebridge.workrole.Lifecycle;
import org.springframework.stereotype.Repository;

/** What needs somebody, each kind limited and read along its own index. */
@Repository
class HomeRepository {

    static final int MOST_OF_A_KIND = 6;
    private static final RoleScope LEAD = ROLE_SCOPE.as("lead");

    private final DSLContext db;
    private final Scopes scopes;

    HomeRepository(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** Live roles of which something holds, the earliest first; a role seen through two grants counts once. */
    List<HomeTask> roles(HomeTask.Kind kind, Permission permission, Field<LocalDate> date, Condition holds) {
        var found = new LinkedHashMap<Long, HomeTask>();
        for (var branch : scopes.branches(permission)) {
            page(permission, branch, date, holds)
                    .fetch()
                    .forEach(row -> found.putIfAbsent(
                            row.value1(), new HomeTask(kind, row.value1(), row.value2(), row.value3())));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(HomeTask::on, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(MOST_OF_A_KIND)
                .toList();
    }

    private Select<Record3<Long, String, LocalDate>> page(
            Permission permission, RoleBranch branch, Field<LocalDate> date, Condition holds) {
        return db.select(LEAD.ROLE_ID, LEAD.TITLE, date)
                .from(LEAD)
                .join(ROLE_STANDING)
                .on(ROLE_STANDING.ROLE_ID.eq(LEAD.ROLE_ID))
                .where(scopes.branch(permission, branch, LEAD))
                .and(LEAD.LIFECYCLE.eq(Lifecycle.LIVE.name()))
                .and(holds)
                .orderBy(date, LEAD.ROLE_ID)
                .limit(MOST_OF_A_KIND);
    }

    static Field<LocalDate> nextDue() {
        return LEAD.NEXT_DUE_ON;
    }

    List<HomeTask> unconfirmedAwards() {
        return db.select(AWARD.ID, AWARD.TITLE, AWARD.AWARDED_ON)
                .from(AWARD)
                .where(AWARD.STATE.eq("LOGGED"))
                .and(scopes.money(Permission.AWARD_CONFIRM, AWARD.ROLE_ID, AWARD.FUNDER_ID))
                .orderBy(AWARD.AWARDED_ON, AWARD.ID)
                .limit(MOST_OF_A_KIND)
                .fetch(row -> new HomeTask(HomeTask.Kind.AWARD_UNCONFIRMED, row.value1(), row.value2(), row.value3()));
    }

    List<HomeTask> queries(HomeTask.Kind kind, Permission permission, String turn) {
        return db.select(FINDING.ID, FINDING.TITLE)
                .from(FINDING)
                .where(FINDING.TURN.eq(turn))
                .and(FINDING.STATE.ne("CLOSED"))
                .and(scopes.money(permission, FINDING.ROLE_ID, FINDING.FUNDER_ID))
                .orderBy(FINDING.RAISED_AT, FINDING.ID)
                .limit(MOST_OF_A_KIND)
                .fetch(row -> new HomeTask(kind, row.value1(), row.value2(), null));
    }

    List<HomeTask> accessRequests(long notBy) {
        return db.select(ACCESS_REQUEST.ID, PERSON.DISPLAY_NAME)
                .from(ACCESS_REQUEST)
                .join(PERSON)
                .on(PERSON.ID.eq(ACCESS_REQUEST.PERSON_ID))
                .where(ACCESS_REQUEST.STATE.eq("OPEN"))
                .and(ACCESS_REQUEST.REQUESTED_BY.ne(notBy))
                .and(scopes.organisations(Permission.GRANT_EDIT, ACCESS_REQUEST.ORGANISATION_ID))
                .orderBy(ACCESS_REQUEST.REQUESTED_AT, ACCESS_REQUEST.ID)
                .limit(MOST_OF_A_KIND)
                .fetch(row -> new HomeTask(HomeTask.Kind.ACCESS_REQUESTED, row.value1(), row.value2(), null));
    }
}
