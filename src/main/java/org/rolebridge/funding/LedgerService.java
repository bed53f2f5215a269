package org.rolebridge.funding;

import java.util.List;
import java.util.UUID;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.funding.LedgerEntry.Kind;
import org.rolebridge.funding.LedgerEntry.Total;
import org.rolebridge.shared.Actor;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Transactions on awards, recorded by those who pay. An approval beyond the award or its scheme is refused; a payment is
 * recorded whatever it comes to, and one beyond what was approved raises a query. Whoever logged the award decides none of
 * them: approvals, adjustments, claw-backs and reversals. A payment is no decision but what the bank has done, so anybody
 * who pays may record it.
 */
@Service
@Requires(Permission.AWARD_READ)
@Transactional
public class LedgerService {

    private final AwardService awards;
    private final LedgerRepository ledger;
    private final LedgerLines lines;
    private final RunningTotals totals;
    private final Idempotency idempotency;

    LedgerService(
            AwardService awards,
            LedgerRepository ledger,
            LedgerLines lines,
            RunningTotals totals,
            Idempotency idempotency) {
        this.awards = awards;
        this.ledger = ledger;
        this.lines = lines;
        this.totals = totals;
        this.idempotency = idempotency;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> ofAward(long awardId) {
        return ledger.ofAward(awardId);
    }

    /** @throws NotFound alike when it does not exist and when it is out of reach */
    @Transactional(readOnly = true)
    public LedgerEntry get(long id) {
        return ledger.find(id, Permission.AWARD_READ).orElseThrow(() -> new NotFound("ledger_entry", id));
    }

    /** Releases money of a confirmed award, within the award and the limit of its scheme. @return the transaction's id */
    @Requires(Permission.TRANSACTION_RECORD)
    public long approve(long awardId, Transaction entered) {
        var award = decided(awardId);
        var line = lines.line(award, Kind.APPROVAL, entered);
        return idempotency.once(entered.key(), "approve-money", () -> {
            totals.approve(award, line.money());
            return ledger.insert(line, award);
        });
    }

    /** Money left the bank. Never refused for its amount. @return the transaction's id */
    @Requires(Permission.TRANSACTION_RECORD)
    public long pay(long awardId, Transaction entered) {
        var award = awards.reach(awardId, Permission.TRANSACTION_RECORD);
        var line = lines.line(award, Kind.PAYMENT, entered);
        return idempotency.once(entered.key(), "record-payment", () -> {
            totals.count(award, Total.PAID, line.money());
            long id = ledger.insert(line, award);
            totals.publishOverpaid(awardId, get(id));
            return id;
        });
    }

    /** The award became larger or smaller, with a reason. @return the transaction's id */
    @Requires(Permission.TRANSACTION_RECORD)
    public long adjust(long awardId, Transaction entered) {
        LedgerLines.requireReason(entered.note());
        var award = decided(awardId);
        var line = lines.line(award, Kind.ADJUSTMENT, entered);
        return idempotency.once(entered.key(), "adjust-award", () -> {
            totals.count(award, Total.AWARDED, line.money());
            return ledger.insert(line, award);
        });
    }

    /** Paid money came back, with a reason. @return the transaction's id */
    @Requires(Permission.TRANSACTION_RECORD)
    public long clawBack(long awardId, Transaction entered) {
        LedgerLines.requireReason(entered.note());
        var award = ofAnother(awardId);
        var line = lines.line(award, Kind.CLAWBACK, entered);
        return idempotency.once(entered.key(), "claw-back", () -> {
            totals.count(award, Total.PAID, line.money());
            return ledger.insert(line, award);
        });
    }

    /** Takes back one transaction, whole, once, with a reason. @return the id of the reversal */
    @Requires(Permission.TRANSACTION_RECORD)
    public long reverse(long entryId, UUID key, String reason) {
        LedgerLines.requireReason(reason);
        var entry = ledger.find(entryId, Permission.TRANSACTION_RECORD)
                .orElseThrow(() -> new NotFound("ledger_entry", entryId));
        if (entry.kind() == Kind.AWARD || entry.kind() == Kind.REVERSAL) {
            throw RuleViolation.of("reversal-kind");
        }
        var award = ofAnother(entry.awardId());
        return idempotency.once(key, "reverse-transaction", () -> reverseOnce(award, entry, reason));
    }

    private long reverseOnce(Award award, LedgerEntry entry, String reason) {
        if (entry.countsIn() == Total.APPROVED) {
            totals.approve(award, entry.money().negated());
        } else {
            totals.count(award, entry.countsIn(), entry.money().negated());
        }
        if (ledger.isReversed(entry.id())) {
            throw RuleViolation.of("reversal-once");
        }
        long id = ledger.insert(lines.reversal(entry, lines.today(award), reason), award);
        if (entry.countsIn() == Total.APPROVED) {
            totals.publishOverpaid(award.id(), get(id));
        }
        return id;
    }

    /** Whether every running total within the caller's reach is the sum of its transactions. */
    @Transactional(readOnly = true)
    public boolean agrees() {
        return ledger.awardsThatDiffer().isEmpty() && ledger.schemesThatDiffer().isEmpty();
    }

    /** A confirmed award that the caller did not log. */
    private Award decided(long awardId) {
        var award = ofAnother(awardId);
        award.requireConfirmed();
        return award;
    }

    private Award ofAnother(long awardId) {
        var award = awards.reach(awardId, Permission.TRANSACTION_RECORD);
        award.requireAnother(Actor.current().personId());
        return award;
    }
}
