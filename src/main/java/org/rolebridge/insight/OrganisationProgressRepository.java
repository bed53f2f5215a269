package org.rolebridge.insight;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.when;
import static org.rolebridge.db.Tables.MILESTONE;
import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.ORGANISATION_SCOPE;
import static org.rolebridge.db.Tables.ROLE_SCOPE;
import static org.rolebridge.db.Tables.SPELL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.insight.Progress.OrganisationRow;
import org.rolebridge.insight.Progress.PeopleCount;
import org.rolebridge.insight.Progress.Reached;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.workrole.Lifecycle;
import org.springframework.stereotype.Repository;

/**
 * How far the organisations right below have come. A role counts for each organisation that it is tied to, so the rows do
 * not add up to the whole.
 */
@Repository
class OrganisationProgressRepository {

    private final DSLContext db;
    private final Scopes scopes;

    OrganisationProgressRepository(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    private record Counted(long id, String name, int roles) {}

    /** @param tops whose members are compared; one whose members have no roles stands for itself */
    List<OrganisationRow> rows(Collection<Long> tops, Set<Long> kinds, LocalDate today) {
        var counted = counted(members(tops), kinds);
        if (counted.isEmpty()) {
            counted = counted(List.copyOf(tops), kinds);
        }
        var ids = counted.stream().map(Counted::id).toList();
        var reached = reached(ids, kinds);
        var people = people(ids, kinds, today);
        var members = countMembers(ids, kinds);
        return counted.stream()
                .map(one -> new OrganisationRow(
                        one.id(),
                        one.name(),
                        one.roles(),
                        members.getOrDefault(one.id(), 0),
                        people.map(all -> PeopleCount.of(all.getOrDefault(one.id(), 0))),
                        ten(one, reached.getOrDefault(one.id(), Map.of()))))
                .toList();
    }

    private List<Long> members(Collection<Long> tops) {
        if (tops.size() != 1) {
            return List.copyOf(tops);
        }
        var members = db.select(ORGANISATION_SCOPE.ORGANISATION_ID)
                .from(ORGANISATION_SCOPE)
                .where(ORGANISATION_SCOPE.ANCESTOR_ID.in(tops))
                .and(ORGANISATION_SCOPE.DEPTH.eq((short) 1))
                .fetch(ORGANISATION_SCOPE.ORGANISATION_ID);
        return members.isEmpty() ? List.copyOf(tops) : members;
    }

    /** How many of those right below have roles of their own to look at. */
    private Map<Long, Integer> countMembers(List<Long> ids, Set<Long> kinds) {
        return db.select(ORGANISATION_SCOPE.ANCESTOR_ID, countDistinct(ORGANISATION_SCOPE.ORGANISATION_ID))
                .from(ORGANISATION_SCOPE)
                .join(ROLE_SCOPE)
                .on(ROLE_SCOPE.ANCESTOR_ID.eq(ORGANISATION_SCOPE.ORGANISATION_ID))
                .where(ORGANISATION_SCOPE.ANCESTOR_ID.in(ids))
                .and(ORGANISATION_SCOPE.DEPTH.eq((short) 1))
                .and(RoleConditions.tied(ROLE_SCOPE))
                .and(isOpen(kinds))
                .and(scopes.roles(Permission.ROLE_READ, ROLE_SCOPE.ROLE_ID))
                .groupBy(ORGANISATION_SCOPE.ANCESTOR_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    private List<Counted> counted(List<Long> organisationIds, Set<Long> kinds) {
        return db.select(ORGANISATION.ID, ORGANISATION.NAME, count())
                .from(ROLE_SCOPE)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(ROLE_SCOPE.ANCESTOR_ID))
                .where(counts(organisationIds, kinds))
                .and(scopes.roles(Permission.ROLE_READ, ROLE_SCOPE.ROLE_ID))
                .groupBy(ORGANISATION.ID, ORGANISATION.NAME)
                .orderBy(count().desc(), ORGANISATION.NAME, ORGANISATION.ID)
                .limit(Progress.MOST_ORGANISATIONS)
                .fetch(row -> new Counted(row.value1(), row.value2(), row.value3()));
    }

    private record Numbers(int achieved, int notApplicable) {}

    private Map<Long, Map<Integer, Numbers>> reached(List<Long> organisationIds, Set<Long> kinds) {
        var reached = new HashMap<Long, Map<Integer, Numbers>>();
        db.select(
                        ROLE_SCOPE.ANCESTOR_ID,
                        MILESTONE.NUMBER,
                        count(when(MILESTONE.STATE.eq(MilestoneState.ACHIEVED.name()), 1)),
                        count(when(MILESTONE.STATE.eq(MilestoneState.NOT_APPLICABLE.name()), 1)))
                .from(ROLE_SCOPE)
                .join(MILESTONE)
                .on(MILESTONE.ROLE_ID.eq(ROLE_SCOPE.ROLE_ID))
                .where(counts(organisationIds, kinds))
                .and(MILESTONE.NUMBER.le(RoleDetailRepository.LAST_MILESTONE))
                .and(scopes.roles(Permission.ROLE_READ, ROLE_SCOPE.ROLE_ID))
                .groupBy(ROLE_SCOPE.ANCESTOR_ID, MILESTONE.NUMBER)
                .forEach(row -> reached.computeIfAbsent(row.value1(), id -> new HashMap<>())
                        .put(row.value2().intValue(), new Numbers(row.value3(), row.value4())));
        return reached;
    }

    private static List<Reached> ten(Counted one, Map<Integer, Numbers> reached) {
        var ten = new ArrayList<Reached>();
        for (int number = 1; number <= RoleDetailRepository.LAST_MILESTONE; number++) {
            var numbers = reached.getOrDefault(number, new Numbers(0, 0));
            ten.add(new Reached(numbers.achieved(), one.roles() - numbers.notApplicable()));
        }
        return ten;
    }

    /** People in post today; absent for those who may not read posts. */
    private Optional<Map<Long, Integer>> people(List<Long> organisationIds, Set<Long> kinds, LocalDate today) {
        return CurrentPerson.may(Permission.POST_READ)
                ? Optional.of(db.select(ROLE_SCOPE.ANCESTOR_ID, countDistinct(SPELL.WORKER_ID))
                        .from(ROLE_SCOPE)
                        .join(SPELL)
                        .on(SPELL.ROLE_ID.eq(ROLE_SCOPE.ROLE_ID))
                        .where(counts(organisationIds, kinds))
                        .and(SPELL.STARTED_ON.le(today))
                        .and(SPELL.ENDED_ON.isNull().or(SPELL.ENDED_ON.ge(today)))
                        .and(scopes.roles(Permission.POST_READ, ROLE_SCOPE.ROLE_ID))
                        .groupBy(ROLE_SCOPE.ANCESTOR_ID)
                        .fetchMap(row -> row.value1(), row -> row.value2()))
                : Optional.empty();
    }

    private static Condition counts(Collection<Long> organisationIds, Set<Long> kinds) {
        return RoleConditions.tiedToOne(organisationIds, ROLE_SCOPE).and(isOpen(kinds));
    }

    private static Condition isOpen(Set<Long> kinds) {
        var condition = ROLE_SCOPE.LIFECYCLE.ne(Lifecycle.CLOSED.name());
        return kinds.isEmpty() ? condition : condition.and(ROLE_SCOPE.ROLE_KIND_ID.in(kinds));
    }
}
