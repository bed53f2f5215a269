package org.rolebridge.funding;

import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.rolebridge.db.Tables.AWARD;
import static org.rolebridge.db.Tables.LEDGER_ENTRY;
import static org.rolebridge.db.Tables.SCHEME;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.LedgerEntryRecord;
import org.rolebridge.shared.Fact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Transactions: written once, read through their award. */
@Repository
class LedgerRepository {

    private final DSLContext db;
    private final Scopes scopes;
    private final ApplicationEventPublisher facts;

    LedgerRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.facts = facts;
    }

    List<LedgerEntry> ofAward(long awardId) {
        return db.select(LEDGER_ENTRY.fields())
                .from(LEDGER_ENTRY)
                .join(AWARD)
                .on(AWARD.ID.eq(LEDGER_ENTRY.AWARD_ID))
                .where(LEDGER_ENTRY.AWARD_ID.eq(awardId))
                .and(money(Permission.AWARD_READ))
                .orderBy(LEDGER_ENTRY.EFFECTIVE_ON, LEDGER_ENTRY.ID)
                .fetch(row -> entry(row.into(LEDGER_ENTRY)));
    }

    Optional<LedgerEntry> find(long id, Permission permission) {
        return db.select(LEDGER_ENTRY.fields())
                .from(LEDGER_ENTRY)
                .join(AWARD)
                .on(AWARD.ID.eq(LEDGER_ENTRY.AWARD_ID))
                .where(LEDGER_ENTRY.ID.eq(id))
                .and(money(permission))
                .fetchOptional(row -> entry(row.into(LEDGER_ENTRY)));
    }

    boolean isReversed(long id) {
        return db.fetchExists(db.selectOne()
                .from(LEDGER_ENTRY)
                .join(AWARD)
                .on(AWARD.ID.eq(LEDGER_ENTRY.AWARD_ID))
                .where(LEDGER_ENTRY.REVERSES_ID.eq(id))
                .and(money(Permission.TRANSACTION_RECORD)));
    }

    /** @param award whose funder's history shows it, beside the role's own, and whose maker may not decide */
    long insert(LedgerEntry entry, Award award) {
        var row = db.newRecord(LEDGER_ENTRY);
        row.setRoleId(entry.roleId());
        row.setAwardId(entry.awardId());
        row.setKind(entry.kind().name());
        row.setCountsIn(entry.countsIn().name());
        row.setAmount(entry.amount());
        row.setCurrency(entry.currency().getCurrencyCode());
        row.setEffectiveOn(entry.effectiveOn());
        row.setRecordedAt(entry.recordedAt());
        row.setRecordedBy(entry.recordedBy());
        row.setReference(entry.reference());
        row.setNote(entry.note());
        row.setReversesId(entry.reversesId());
        row.setReversesKind(
                entry.reversesKind() == null ? null : entry.reversesKind().name());
        row.setAwardLoggedBy(award.loggedBy());
        row.insert();
        var fact = Fact.created("ledger_entry", row.getId(), entry)
                .as(entry.kind().name().toLowerCase(Locale.ROOT));
        facts.publishEvent(MoneyFacts.told(fact, entry.roleId(), award.funderId()));
        return row.getId();
    }

    /** Awards whose running totals are not the sums of their transactions: there should be none. */
    List<Long> awardsThatDiffer() {
        var counted = when(AWARD.STATE.in(Award.State.LOGGED.name(), Award.State.CONFIRMED.name()), AWARD.AMOUNT)
                .otherwise(BigDecimal.ZERO);
        return db.select(AWARD.ID)
                .from(AWARD)
                .leftJoin(LEDGER_ENTRY)
                .on(LEDGER_ENTRY.AWARD_ID.eq(AWARD.ID))
                .where(money(Permission.AWARD_READ))
                .groupBy(AWARD.ID, AWARD.STATE, AWARD.AMOUNT, AWARD.APPROVED_AMOUNT, AWARD.PAID_AMOUNT)
                .having(total(LedgerEntry.Total.AWARDED)
                        .ne(counted)
                        .or(total(LedgerEntry.Total.APPROVED).ne(AWARD.APPROVED_AMOUNT))
                        .or(total(LedgerEntry.Total.PAID).ne(AWARD.PAID_AMOUNT)))
                .orderBy(AWARD.ID)
                .fetch(AWARD.ID);
    }

    /** Schemes whose running total is not the sum of the approvals of their awards: there should be none. */
    List<Long> schemesThatDiffer() {
        return db.select(SCHEME.ID)
                .from(SCHEME)
                .leftJoin(AWARD)
                .on(AWARD.SCHEME_ID.eq(SCHEME.ID))
                .where(scopes.organisations(Permission.SCHEME_READ, SCHEME.COMMISSIONER_ID))
                .groupBy(SCHEME.ID, SCHEME.APPROVED_AMOUNT)
                .having(DSL.coalesce(sum(AWARD.APPROVED_AMOUNT), BigDecimal.ZERO)
                        .ne(SCHEME.APPROVED_AMOUNT))
                .orderBy(SCHEME.ID)
                .fetch(SCHEME.ID);
    }

    static Field<BigDecimal> total(LedgerEntry.Total total) {
        return sum(when(LEDGER_ENTRY.COUNTS_IN.eq(total.name()), LEDGER_ENTRY.AMOUNT)
                .otherwise(BigDecimal.ZERO));
    }

    private Condition money(Permission permission) {
        return scopes.money(permission, AWARD.ROLE_ID, AWARD.FUNDER_ID);
    }

    static LedgerEntry entry(LedgerEntryRecord row) {
        return new LedgerEntry(
                row.getId(),
                row.getRoleId(),
                row.getAwardId(),
                LedgerEntry.Kind.valueOf(row.getKind()),
                LedgerEntry.Total.valueOf(row.getCountsIn()),
                row.getAmount(),
                Currency.getInstance(row.getCurrency()),
                row.getEffectiveOn(),
                row.getRecordedAt(),
                row.getRecordedBy(),
                row.getReference(),
                row.getNote(),
                row.getReversesId(),
                row.getReversesKind() == null ? null : LedgerEntry.Kind.valueOf(row.getReversesKind()));
    }
}
