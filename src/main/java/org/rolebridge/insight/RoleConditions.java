package org.rolebridge.insight;

import static org.jooq.impl.DSL.bitAnd;
import static org.jooq.impl.DSL.escape;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.row;
import static org.rolebridge.db.Tables.MILESTONE;
import static org.rolebridge.db.Tables.ROLE_SCOPE;
import static org.rolebridge.db.Tables.ROLE_STANDING;
import static org.rolebridge.db.Tables.WORK_ROLE;
import static org.rolebridge.db.Tables.WORK_ROLE_PARTY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.rolebridge.access.Relation;
import org.rolebridge.db.tables.RoleScope;
import org.rolebridge.insight.RoleFilter.Attention;
import org.rolebridge.insight.RoleFilter.FundingEnds;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.support.SupportCase;

/** A filter over roles as SQL: along the index that a list is read by, every other table looked up by its key. */
final class RoleConditions {

    /** What ties a role to an organisation that somebody filters by. */
    static final short TIED = tied(Relation.mask(Set.of(Relation.HOST, Relation.EMPLOYER, Relation.PARTNER)));

    static final RoleScope CHOSEN = ROLE_SCOPE.as("chosen");

    private RoleConditions() {}

    private static short tied(int mask) {
        return (short) (mask | Relation.readOnly(mask));
    }

    /** The table that leads, joined with what the filter has to look up. */
    static Table<? extends Record> lookUps(Table<? extends Record> from, RoleScope lead, RoleFilter filter) {
        Table<? extends Record> joined = from;
        if (needsStanding(filter)) {
            joined = joined.join(ROLE_STANDING).on(ROLE_STANDING.ROLE_ID.eq(lead.ROLE_ID));
        }
        if (filter.milestone() != null) {
            joined = joined.join(MILESTONE)
                    .on(MILESTONE.ROLE_ID.eq(lead.ROLE_ID))
                    .and(MILESTONE.NUMBER.eq(filter.milestone().shortValue()));
        }
        return filter.support().isEmpty()
                ? joined
                : joined.join(WORK_ROLE)
                        .on(WORK_ROLE.ID.eq(lead.ROLE_ID))
                        .join(WORK_ROLE_PARTY)
                        .on(WORK_ROLE_PARTY.OPEN_HOST_OF.eq(WORK_ROLE.ID));
    }

    private static boolean needsStanding(RoleFilter filter) {
        return filter.fundingEnds() != null || !filter.attention().isEmpty();
    }

    static Condition of(RoleSelection selection, RoleScope lead) {
        var filter = selection.filter();
        var today = selection.today();
        var condition = among(lead.LIFECYCLE, names(filter.lifecycles()))
                .and(among(lead.STAGE, names(filter.stages())))
                .and(among(lead.ROLE_KIND_ID, filter.kinds()));
        if (!filter.title().isEmpty()) {
            condition = condition.and(lead.TITLE.like(escape(filter.title(), '!') + "%", '!'));
        }
        if (filter.fundingEnds() != null) {
            condition = condition.and(moneyEnds(filter.fundingEnds(), today));
        }
        if (!filter.attention().isEmpty()) {
            condition = condition.and(or(filter.attention().stream()
                    .map(reason -> needs(reason, lead, today))
                    .toList()));
        }
        if (filter.milestone() != null) {
            condition = condition.and(MILESTONE.STATE.eq(MilestoneState.ACHIEVED.name()));
        }
        return filter.support().isEmpty() ? condition : condition.and(isOneOf(selection.cases()));
    }

    private static Condition isOneOf(Set<SupportCase> cases) {
        return row(WORK_ROLE.ROLE_KIND_ID, WORK_ROLE.JURISDICTION_ID, WORK_ROLE_PARTY.ORGANISATION_ID)
                .in(cases.stream()
                        .map(one -> row(one.roleKindId(), one.jurisdictionId(), one.hostId()))
                        .toList());
    }

    /** Through a host, employer or partner at or below the organisation. */
    static Condition tiedTo(long organisationId, RoleScope table) {
        return table.ANCESTOR_ID.eq(organisationId).and(tied(table));
    }

    /** Through a host, employer or partner at or below one of the organisations. */
    static Condition tiedToOne(Collection<Long> organisationIds, RoleScope table) {
        return table.ANCESTOR_ID.in(organisationIds).and(tied(table));
    }

    /** As host, employer or partner, and not only as one who pays. */
    static Condition tied(RoleScope table) {
        return bitAnd(table.RELATIONS, TIED).ne((short) 0);
    }

    static Condition moneyEnds(FundingEnds when, LocalDate today) {
        return switch (when) {
            case WITHIN_3_MONTHS -> ROLE_STANDING.MONEY_ENDS_ON.between(today, today.plusMonths(3));
            case WITHIN_6_MONTHS -> ROLE_STANDING.MONEY_ENDS_ON.between(today, today.plusMonths(6));
            case WITHIN_12_MONTHS -> ROLE_STANDING.MONEY_ENDS_ON.between(today, today.plusMonths(12));
            case ALREADY_ENDED -> ROLE_STANDING.MONEY_ENDS_ON.lt(today);
            case NONE_RECORDED -> ROLE_STANDING.UNFUNDED.isTrue();
        };
    }

    static Condition needs(Attention reason, RoleScope lead, LocalDate today) {
        return switch (reason) {
            case MILESTONE_LATE -> lead.NEXT_DUE_ON.lt(today);
            case FUNDING_ENDS -> ROLE_STANDING.MONEY_ENDS_ON.le(today.plusMonths(NextStep.MONTHS_AHEAD));
            case VACANT -> ROLE_STANDING.VACANT_FROM.le(today.minusDays(NextStep.DAYS_VACANT));
        };
    }

    private static <T> Condition among(Field<T> field, Collection<T> values) {
        return values.isEmpty() ? noCondition() : field.in(values);
    }

    private static Collection<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }
}
