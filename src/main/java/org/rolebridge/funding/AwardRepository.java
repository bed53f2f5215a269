package org.rolebridge.funding;

import static org.rolebridge.db.Tables.AWARD;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.db.tables.records.AwardRecord;
import org.rolebridge.shared.Change;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Repository;

/** Awards, always within the caller's scope. The running totals change through {@link #count} alone. */
@Repository
class AwardRepository {

    private static final String ENTITY = "award";

    private final DSLContext db;
    private final Scopes scopes;
    private final ApplicationEventPublisher facts;

    AwardRepository(DSLContext db, Scopes scopes, ApplicationEventPublisher facts) {
        this.db = db;
        this.scopes = scopes;
        this.facts = facts;
    }

    Optional<Award> find(long id, Permission permission) {
        return db.selectFrom(AWARD)
                .where(AWARD.ID.eq(id))
                .and(scopes.money(permission, AWARD.ROLE_ID, AWARD.FUNDER_ID))
                .fetchOptional(AwardRepository::award);
    }

    List<Award> ofRole(long roleId) {
        return db.selectFrom(AWARD)
                .where(AWARD.ROLE_ID.eq(roleId))
                .and(scopes.money(Permission.AWARD_READ, AWARD.ROLE_ID, AWARD.FUNDER_ID))
                .orderBy(AWARD.STARTS_ON, AWARD.ID)
                .fetch(AwardRepository::award);
    }

    /** What an organisation was ever said to pay for a role, whatever came of it. */
    List<Award> ofFunder(long roleId, long funderId) {
        return db.selectFrom(AWARD)
                .where(AWARD.ROLE_ID.eq(roleId))
                .and(AWARD.FUNDER_ID.eq(funderId))
                .and(scopes.money(Permission.AWARD_READ, AWARD.ROLE_ID, AWARD.FUNDER_ID))
                .orderBy(AWARD.ID)
                .fetch(AwardRepository::award);
    }

    List<Award> findAll(Collection<Long> ids) {
        return db.selectFrom(AWARD)
                .where(AWARD.ID.in(ids))
                .and(scopes.money(Permission.AWARD_READ, AWARD.ROLE_ID, AWARD.FUNDER_ID))
                .fetch(AwardRepository::award);
    }

    long insert(Award award) {
        var row = db.newRecord(AWARD);
        describe(row, award);
        row.setRoleId(award.roleId());
        row.setRoleKindId(award.roleKindId());
        row.setPostId(award.postId());
        row.setSchemeId(award.schemeId());
        row.setRecipientId(award.recipientId());
        row.setCurrency(award.currency().getCurrencyCode());
        row.setAmount(award.amount());
        row.setApprovedAmount(award.approvedAmount());
        row.setPaidAmount(award.paidAmount());
        row.setAwardedOn(award.awardedOn());
        row.setLoggedBy(award.loggedBy());
        row.setVersion(0);
        store(row, award);
        facts.publishEvent(
                about(Fact.created(ENTITY, row.getId(), award), award).as("logged"));
        return row.getId();
    }

    /** The database itself keeps a post and its role together. */
    private static void store(AwardRecord row, Award award) {
        try {
            row.insert();
        } catch (DataIntegrityViolationException refused) {
            throw award.postId() == null ? refused : new NotFound("post", award.postId());
        }
    }

    /** Saves everything but the money. @throws StaleRecord when the award was saved by somebody else meanwhile */
    Award update(Award before, Award after, String action) {
        var row = db.newRecord(AWARD);
        describe(row, after);
        row.setVersion(after.version() + 1);
        int updated = db.update(AWARD)
                .set(row)
                .where(AWARD.ID.eq(after.id()))
                .and(AWARD.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(
                about(Fact.changed(ENTITY, after.id(), before, after), after).as(action));
        return after.basedOn(after.version() + 1);
    }

    /**
     * Adds to a running total as long as the limits of that total hold; otherwise nothing happens and the answer is no.
     * The row stays locked until the transaction ends.
     */
    boolean count(Award award, LedgerEntry.Total total, Money money) {
        var column = column(total);
        var sum = column.plus(money.amount());
        int updated = db.update(AWARD)
                .set(column, sum)
                .where(AWARD.ID.eq(award.id()))
                .and(holds(total, money))
                .execute();
        if (updated == 0) {
            return false;
        }
        var after = db.select(column)
                .from(AWARD)
                .where(AWARD.ID.eq(award.id()))
                .and(scopes.money(Permission.TRANSACTION_RECORD, AWARD.ROLE_ID, AWARD.FUNDER_ID))
                .fetchSingle(column);
        var change = new Change(field(total), after.subtract(money.amount()), after);
        facts.publishEvent(
                new Fact(ENTITY, award.id(), award.funderId(), award.roleId(), action(total), List.of(change)));
        return true;
    }

    private static Condition holds(LedgerEntry.Total total, Money money) {
        var confirmed = AWARD.STATE.eq(Award.State.CONFIRMED.name());
        var sum = column(total).plus(money.amount());
        return switch (total) {
            case AWARDED -> confirmed.and(sum.ge(AWARD.APPROVED_AMOUNT)).and(sum.gt(BigDecimal.ZERO));
            case APPROVED ->
                money.isPositive()
                        ? confirmed.and(sum.le(AWARD.AMOUNT))
                        : sum.ge(AWARD.PAID_AMOUNT)
                                .or(AWARD.PAID_AMOUNT.gt(AWARD.APPROVED_AMOUNT))
                                .and(sum.ge(BigDecimal.ZERO));
            case PAID -> sum.ge(BigDecimal.ZERO);
        };
    }

    private static TableField<AwardRecord, BigDecimal> column(LedgerEntry.Total total) {
        return switch (total) {
            case AWARDED -> AWARD.AMOUNT;
            case APPROVED -> AWARD.APPROVED_AMOUNT;
            case PAID -> AWARD.PAID_AMOUNT;
        };
    }

    private static String action(LedgerEntry.Total total) {
        return switch (total) {
            case AWARDED -> "adjusted";
            case APPROVED -> "approved";
            case PAID -> "paid";
        };
    }

    private static String field(LedgerEntry.Total total) {
        return switch (total) {
            case AWARDED -> "amount";
            case APPROVED -> "approvedAmount";
            case PAID -> "paidAmount";
        };
    }

    private static Fact about(Fact fact, Award award) {
        return MoneyFacts.told(fact, award.roleId(), award.funderId());
    }

    private static void describe(AwardRecord row, Award award) {
        row.setFunderId(award.funderId());
        row.setFunderName(award.funderName());
        row.setTitle(award.title());
        row.setReference(award.reference());
        row.setStartsOn(award.startsOn());
        row.setEndsOn(award.endsOn());
        row.setRecurrent(award.recurrent());
        row.setEvidenceLink(award.evidenceLink());
        row.setState(award.state().name());
        row.setDecidedBy(award.decidedBy());
        row.setDecidedAt(award.decidedAt());
    }

    static Award award(AwardRecord row) {
        return new Award(
                row.getId(),
                row.getRoleId(),
                row.getRoleKindId(),
                row.getPostId(),
                row.getSchemeId(),
                row.getRecipientId(),
                row.getFunderId(),
                row.getFunderName(),
                row.getTitle(),
                row.getReference(),
                Currency.getInstance(row.getCurrency()),
                row.getAmount(),
                row.getApprovedAmount(),
                row.getPaidAmount(),
                row.getAwardedOn(),
                row.getStartsOn(),
                row.getEndsOn(),
                row.getRecurrent(),
                row.getEvidenceLink(),
                Award.State.valueOf(row.getState()),
                row.getLoggedBy(),
                row.getDecidedBy(),
                row.getDecidedAt(),
                row.getVersion());
    }
}
