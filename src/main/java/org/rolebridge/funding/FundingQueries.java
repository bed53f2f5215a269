package org.rolebridge.funding;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.quarter;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.year;
import static org.rolebridge.db.Tables.AWARD;
import static org.rolebridge.db.Tables.LEDGER_ENTRY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectSelectStep;
import org.jooq.SortOrder;
import org.jooq.impl.DSL;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.shared.Window;
import org.springframework.stereotype.Repository;

/** Lists and totals over all money within the caller's scope. */
@Repository
class FundingQueries {

    /** A grid says "more than" beyond this many rows, so that counting never reads everything. */
    static final int COUNTED = 10_000;

    private static final int TEN = 10;

    private final DSLContext db;
    private final Scopes scopes;

    FundingQueries(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** A transaction and its award. */
    record Line(LedgerEntry entry, Award award) {}

    /** A total before it has a name. */
    record Sum(long key, Money awarded, Money approved, Money paid) {}

    List<Award> awards(FundingFilter filter, AwardRow.Sort sort, boolean ascending, Window window) {
        return db.select(AWARD.fields())
                .hint(Scopes.PAYERS_FIRST)
                .from(AWARD)
                .where(matches(filter))
                .and(in(AWARD.AWARDED_ON, filter.quarters()))
                .orderBy(column(sort).sort(order(ascending)), AWARD.ID.sort(order(ascending)))
                .limit(window.limit())
                .offset(window.offset())
                .fetch(row -> AwardRepository.award(row.into(AWARD)));
    }

    int countAwards(FundingFilter filter) {
        return db.fetchCount(db.select(AWARD.ID)
                .hint(Scopes.PAYERS_FIRST)
                .from(AWARD)
                .where(matches(filter))
                .and(in(AWARD.AWARDED_ON, filter.quarters()))
                .limit(COUNTED));
    }

    /** What all awards of a list come to, for each currency; refused and withdrawn ones count nothing. */
    List<Sum> awardTotals(FundingFilter filter) {
        var counted = when(AWARD.STATE.in(Award.State.LOGGED.name(), Award.State.CONFIRMED.name()), AWARD.AMOUNT)
                .otherwise(BigDecimal.ZERO);
        return db.select(AWARD.CURRENCY, DSL.sum(counted), DSL.sum(AWARD.APPROVED_AMOUNT), DSL.sum(AWARD.PAID_AMOUNT))
                .hint(Scopes.PAYERS_FIRST)
                .from(AWARD)
                .where(matches(filter))
                .and(in(AWARD.AWARDED_ON, filter.quarters()))
                .groupBy(AWARD.CURRENCY)
                .orderBy(AWARD.CURRENCY)
                .fetch(row -> sum(0, row.value1(), List.of(row.value2(), row.value3(), row.value4())));
    }

    List<Line> transactions(FundingFilter filter, TransactionRow.Sort sort, boolean ascending, Window window) {
        return lines(db.select(LEDGER_ENTRY.fields()).select(AWARD.fields()), filter)
                .orderBy(column(sort).sort(order(ascending)), LEDGER_ENTRY.ID.sort(order(ascending)))
                .limit(window.limit())
                .offset(window.offset())
                .fetch(row -> new Line(
                        LedgerRepository.entry(row.into(LEDGER_ENTRY)), AwardRepository.award(row.into(AWARD))));
    }

    int countTransactions(FundingFilter filter) {
        return db.fetchCount(lines(db.select(LEDGER_ENTRY.ID), filter).limit(COUNTED));
    }

    private <R extends Record> SelectConditionStep<R> lines(SelectSelectStep<R> columns, FundingFilter filter) {
        return columns.hint(Scopes.PAYERS_FIRST)
                .from(LEDGER_ENTRY)
                .join(AWARD)
                .on(AWARD.ID.eq(LEDGER_ENTRY.AWARD_ID))
                .where(matches(filter))
                .and(entries(filter))
                .and(in(LEDGER_ENTRY.EFFECTIVE_ON, filter.quarters()));
    }

    /** Sums of transactions, one for each group and currency, the largest first. */
    List<Sum> totals(FundingFilter filter, FundingTotal.By by, Window window) {
        var group = key(by);
        var key = group.as("total_key");
        var awarded = LedgerRepository.total(LedgerEntry.Total.AWARDED).as("awarded");
        var approved = LedgerRepository.total(LedgerEntry.Total.APPROVED).as("approved");
        var paid = LedgerRepository.total(LedgerEntry.Total.PAID).as("paid");
        boolean byTime = by == FundingTotal.By.QUARTER;
        return lines(db.select(key, LEDGER_ENTRY.CURRENCY, awarded, approved, paid), filter)
                .groupBy(
                        by == FundingTotal.By.ALL
                                ? List.of(LEDGER_ENTRY.CURRENCY)
                                : List.of(group, LEDGER_ENTRY.CURRENCY))
                .orderBy(byTime ? key.desc() : awarded.desc(), key, LEDGER_ENTRY.CURRENCY)
                .limit(window.limit())
                .offset(window.offset())
                .fetch(row -> sum(row.value1(), row.value2(), List.of(row.value3(), row.value4(), row.value5())));
    }

    private static Sum sum(long key, String currency, List<BigDecimal> amounts) {
        var money = amounts.stream()
                .map(amount -> new Money(amount, Currency.getInstance(currency)))
                .toList();
        return new Sum(key, money.get(0), money.get(1), money.get(2));
    }

    private static Field<Long> key(FundingTotal.By by) {
        return switch (by) {
            case SCHEME -> coalesce(AWARD.SCHEME_ID, inline(0L));
            case ORGANISATION -> AWARD.RECIPIENT_ID;
            case KIND -> AWARD.ROLE_KIND_ID;
            case QUARTER ->
                year(LEDGER_ENTRY.EFFECTIVE_ON)
                        .times(inline(TEN))
                        .plus(quarter(LEDGER_ENTRY.EFFECTIVE_ON))
                        .coerce(Long.class);
            case ALL -> inline(0L);
        };
    }

    /** Schemes of the awards within scope, for a filter to choose from. */
    List<Long> schemesInUse() {
        return inUse(AWARD.SCHEME_ID);
    }

    List<Long> kindsInUse() {
        return inUse(AWARD.ROLE_KIND_ID);
    }

    private List<Long> inUse(Field<Long> column) {
        return db.selectDistinct(column)
                .hint(Scopes.PAYERS_FIRST)
                .from(AWARD)
                .where(column.isNotNull())
                .and(matches(FundingFilter.ALL))
                .orderBy(column)
                .limit(Window.MAX_ROWS)
                .fetch(column);
    }

    private Condition matches(FundingFilter filter) {
        return scopes.money(Permission.AWARD_READ, AWARD.ROLE_ID, AWARD.FUNDER_ID)
                .and(in(filter.schemes(), AWARD.SCHEME_ID))
                .and(in(filter.organisations(), AWARD.RECIPIENT_ID))
                .and(in(filter.kinds(), AWARD.ROLE_KIND_ID))
                .and(named(filter.states(), AWARD.STATE));
    }

    private static Condition entries(FundingFilter filter) {
        return named(filter.entries(), LEDGER_ENTRY.KIND);
    }

    private static Condition in(Collection<Long> ids, Field<Long> column) {
        return ids.isEmpty() ? noCondition() : column.in(ids);
    }

    private static Condition named(Set<? extends Enum<?>> constants, Field<String> column) {
        return constants.isEmpty()
                ? noCondition()
                : column.in(constants.stream().map(Enum::name).sorted().toList());
    }

    private static Condition in(Field<LocalDate> day, Set<YearMonth> quarters) {
        return quarters.isEmpty()
                ? noCondition()
                : DSL.or(quarters.stream()
                        .sorted()
                        .map(first -> day.between(
                                first.atDay(1),
                                first.plusMonths(FundingFilter.MONTHS - 1L).atEndOfMonth()))
                        .toList());
    }

    private static Field<?> column(AwardRow.Sort sort) {
        return switch (sort) {
            case AWARDED_ON -> AWARD.AWARDED_ON;
            case ENDS_ON -> AWARD.ENDS_ON;
            case TITLE -> AWARD.TITLE;
            case AMOUNT -> AWARD.AMOUNT;
            case PAID -> AWARD.PAID_AMOUNT;
            case STATE -> AWARD.STATE;
        };
    }

    private static Field<?> column(TransactionRow.Sort sort) {
        return switch (sort) {
            case EFFECTIVE_ON -> LEDGER_ENTRY.EFFECTIVE_ON;
            case KIND -> LEDGER_ENTRY.KIND;
            case AMOUNT -> LEDGER_ENTRY.AMOUNT;
        };
    }

    private static SortOrder order(boolean ascending) {
        return ascending ? SortOrder.ASC : SortOrder.DESC;
    }
}
