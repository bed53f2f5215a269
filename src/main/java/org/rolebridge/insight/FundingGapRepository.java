package org.rolebridge.insight;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.rolebridge.db.Tables.ORGANISATION;
import static org.rolebridge.db.Tables.POST;
import static org.rolebridge.db.Tables.POST_TERMS;
import static org.rolebridge.db.Tables.ROLE_STANDING;
import static org.rolebridge.db.Tables.WORK_ROLE;
import static org.rolebridge.db.Tables.WORK_ROLE_PARTY;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.rolebridge.insight.Progress.Gap;
import org.rolebridge.insight.Progress.PostGap;
import org.rolebridge.shared.Window;
import org.springframework.stereotype.Repository;

/** Posts whose money ends within a year, ended already or was never recorded, in roles without a permanent budget. */
@Repository
class FundingGapRepository {

    private static final int MONTHS_AHEAD = 12;
    private static final Field<Long> POST_ID = field(name("post_id"), Long.class);
    private static final Field<String> REFERENCE = field(name("reference"), String.class);
    private static final Field<LocalDate> LAST_DAY = field(name("last_day"), LocalDate.class);

    private final DSLContext db;
    private final RoleBranches branches;
    private final PayerRepository payers;

    FundingGapRepository(DSLContext db, RoleBranches branches, PayerRepository payers) {
        this.db = db;
        this.branches = branches;
        this.payers = payers;
    }

    /** How many posts there are of each. */
    Map<Gap, Integer> counts(RoleSelection selection) {
        var counts = new EnumMap<Gap, Integer>(Gap.class);
        posts(selection)
                .ifPresent(posts -> db.select(LAST_DAY, count())
                        .from(posts)
                        .where(LAST_DAY.isNull().or(LAST_DAY.le(until(selection))))
                        .groupBy(LAST_DAY)
                        .forEach(row ->
                                counts.merge(Gap.of(row.value1(), selection.today()), row.value2(), Integer::sum)));
        return counts;
    }

    /**
     * The posts whose money ends first; those without any recorded come last.
     *
     * @param gaps none for all
     */
    List<PostGap> find(RoleSelection selection, Set<Gap> gaps, Window window) {
        var found = rows(selection, gaps, window);
        var payers = this.payers.of(found.stream().map(PostGap::postId).toList(), selection.today());
        return found.stream()
                .map(gap -> gap.paidBy(payers.getOrDefault(gap.postId(), List.of())))
                .toList();
    }

    private List<PostGap> rows(RoleSelection selection, Set<Gap> gaps, Window window) {
        return posts(selection)
                .map(posts -> db.select(List.of(
                                WORK_ROLE.ID,
                                WORK_ROLE.TITLE,
                                ORGANISATION.NAME,
                                in(posts, POST_ID),
                                in(posts, REFERENCE),
                                in(posts, LAST_DAY),
                                POST_TERMS.HOURS,
                                POST_TERMS.FULL_TIME_HOURS))
                        .from(posts)
                        .join(WORK_ROLE)
                        .on(WORK_ROLE.ID.eq(in(posts, RoleBranches.ROLE_ID)))
                        .leftJoin(WORK_ROLE_PARTY)
                        .on(WORK_ROLE_PARTY.OPEN_HOST_OF.eq(WORK_ROLE.ID))
                        .leftJoin(ORGANISATION)
                        .on(ORGANISATION.ID.eq(WORK_ROLE_PARTY.ORGANISATION_ID))
                        .leftJoin(POST_TERMS)
                        .on(POST_TERMS.POST_ID.eq(in(posts, POST_ID)))
                        .and(WorkforceRepository.covers(POST_TERMS.VALID_FROM, POST_TERMS.VALID_TO, selection.today()))
                        .where(isOneOf(gaps, in(posts, LAST_DAY), selection.today()))
                        .orderBy(in(posts, LAST_DAY).asc().nullsLast(), in(posts, POST_ID))
                        .limit(window.offset(), window.limit())
                        .fetch(row -> gap(row, selection.today())))
                .orElse(List.of());
    }

    private static PostGap gap(Record row, LocalDate today) {
        var hours = row.get(POST_TERMS.HOURS);
        var lastDay = row.get(LAST_DAY);
        return new PostGap(
                row.get(WORK_ROLE.ID),
                row.get(WORK_ROLE.TITLE),
                row.get(ORGANISATION.NAME),
                row.get(POST_ID),
                row.get(REFERENCE),
                hours == null ? null : WorkforceRepository.wte(hours, row.get(POST_TERMS.FULL_TIME_HOURS)),
                lastDay,
                Gap.of(lastDay, today),
                List.of());
    }

    private static Condition isOneOf(Set<Gap> gaps, Field<LocalDate> lastDay, LocalDate today) {
        var wanted = gaps.isEmpty() ? EnumSet.allOf(Gap.class) : EnumSet.copyOf(gaps);
        return or(wanted.stream().map(gap -> is(gap, lastDay, today)).toList());
    }

    /** The same days as {@link Gap#of}. */
    private static Condition is(Gap gap, Field<LocalDate> lastDay, LocalDate today) {
        return switch (gap) {
            case ALREADY_ENDED -> lastDay.lt(today);
            case WITHIN_3_MONTHS -> lastDay.between(today, today.plusMonths(3));
            case IN_3_TO_6_MONTHS -> lastDay.gt(today.plusMonths(3)).and(lastDay.le(today.plusMonths(6)));
            case IN_6_TO_12_MONTHS -> lastDay.gt(today.plusMonths(6)).and(lastDay.le(today.plusMonths(MONTHS_AHEAD)));
            case NONE_RECORDED -> lastDay.isNull();
        };
    }

    /** Open posts of the roles that say that their money ends, each with the last day that any money covers. */
    private Optional<Table<Record>> posts(RoleSelection selection) {
        return branches.all(selection)
                .map(roles -> select(List.of(
                                POST.ROLE_ID.as(RoleBranches.ROLE_ID),
                                POST.ID.as(POST_ID),
                                POST.REFERENCE.as(REFERENCE),
                                PaidDays.lastDay(selection.today()).as(LAST_DAY)))
                        .from(PaidDays.of(roles.join(ROLE_STANDING)
                                .on(ROLE_STANDING.ROLE_ID.eq(in(roles, RoleBranches.ROLE_ID)))
                                .join(POST)
                                .on(POST.ROLE_ID.eq(ROLE_STANDING.ROLE_ID))))
                        .where(ROLE_STANDING.UNFUNDED.isTrue().or(ROLE_STANDING.MONEY_ENDS_ON.le(until(selection))))
                        .and(POST.CLOSED_ON.isNull())
                        .groupBy(POST.ROLE_ID, POST.ID, POST.REFERENCE)
                        .asTable("posts"));
    }

    private static LocalDate until(RoleSelection selection) {
        return selection.today().plusMonths(MONTHS_AHEAD);
    }

    private static <T extends @Nullable Object> Field<T> in(Table<Record> table, Field<T> field) {
        return Objects.requireNonNull(table.field(field));
    }
}
