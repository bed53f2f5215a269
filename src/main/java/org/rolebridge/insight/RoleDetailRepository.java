package org.rolebridge.insight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.rolebridge.db.Tables.MILESTONE;
import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.WORK_ROLE_PARTY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.insight.RoleRow.Head;
import org.rolebridge.insight.RoleRow.Milestone;
import org.rolebridge.insight.RoleRow.Staffing;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.workrole.PartyRelation;
import org.springframework.stereotype.Repository;

/** What stands beside the roles of one page; each kind of fact with one statement, however many roles. */
@Repository
class RoleDetailRepository {

    /** Local milestones have higher numbers and are not shown as dots. */
    static final short LAST_MILESTONE = 10;

    private static final Set<String> BESIDE_THE_HOST =
            Set.of(PartyRelation.PARTNER.name(), PartyRelation.EMPLOYER.name());

    private final DSLContext db;
    private final Scopes scopes;
    private final WorkforceRepository workforce;

    RoleDetailRepository(DSLContext db, Scopes scopes, WorkforceRepository workforce) {
        this.db = db;
        this.scopes = scopes;
        this.workforce = workforce;
    }

    List<RoleRow> rows(List<Head> heads, LocalDate today) {
        if (heads.isEmpty()) {
            return List.of();
        }
        var ids = heads.stream().map(Head::id).toList();
        var partners = partners(ids, today);
        var milestones = milestones(ids);
        var staffing = workforce.staffing(ids, today);
        return heads.stream()
                .map(head -> row(
                        head,
                        partners.getOrDefault(head.id(), List.of()),
                        milestones.getOrDefault(head.id(), List.of()),
                        staffing.get(head.id()),
                        today))
                .toList();
    }

    private static RoleRow row(
            Head head,
            List<String> partners,
            List<Milestone> milestones,
            @org.jspecify.annotations.Nullable Staffing staffing,
            LocalDate today) {
        return new RoleRow(head, partners, milestones, staffing, NextStep.of(head, milestones, staffing, today));
    }

    private Map<Long, List<String>> partners(List<Long> ids, LocalDate today) {
        return db
                .select(WORK_ROLE_PARTY.ROLE_ID, ORGANISATION.NAME)
                .from(WORK_ROLE_PARTY)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(WORK_ROLE_PARTY.ORGANISATION_ID))
                .where(WORK_ROLE_PARTY.ROLE_ID.in(ids))
                .and(WORK_ROLE_PARTY.RELATION.in(BESIDE_THE_HOST))
                .and(WORK_ROLE_PARTY.VALID_TO.isNull().or(WORK_ROLE_PARTY.VALID_TO.ge(today)))
                .and(scopes.roles(Permission.ROLE_READ, WORK_ROLE_PARTY.ROLE_ID))
                .orderBy(WORK_ROLE_PARTY.ROLE_ID, WORK_ROLE_PARTY.ID)
                .stream()
                .collect(groupingBy(row -> row.value1(), mapping(row -> row.value2(), toList())));
    }

    private Map<Long, List<Milestone>> milestones(List<Long> ids) {
        return db
                .select(MILESTONE.ROLE_ID, MILESTONE.NUMBER, MILESTONE.STATE, MILESTONE.PLANNED_ON)
                .from(MILESTONE)
                .where(MILESTONE.ROLE_ID.in(ids))
                .and(MILESTONE.NUMBER.le(LAST_MILESTONE))
                .and(scopes.roles(Permission.ROLE_READ, MILESTONE.ROLE_ID))
                .orderBy(MILESTONE.ROLE_ID, MILESTONE.NUMBER)
                .stream()
                .collect(groupingBy(
                        row -> row.value1(),
                        mapping(
                                row -> new Milestone(row.value2(), MilestoneState.valueOf(row.value3()), row.value4()),
                                toList())));
    }
}
