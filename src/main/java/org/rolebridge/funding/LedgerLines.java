package org.rolebridge.funding;

import static org.rolebridge.funding.Checks.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rolebridge.funding.LedgerEntry.Kind;
import org.rolebridge.funding.LedgerEntry.Total;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Actor;
import org.springframework.stereotype.Component;

/** Writes transactions: who recorded them, when, and in which running total they count. */
@Component
class LedgerLines {

    private final LedgerRepository ledger;
    private final OrganisationService organisations;
    private final Clock clock;

    LedgerLines(LedgerRepository ledger, OrganisationService organisations, Clock clock) {
        this.ledger = ledger;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The transaction by which an award enters the books. */
    void award(Award award, long id) {
        var entered = new Transaction(UUID.randomUUID(), award.amount(), award.awardedOn(), award.reference(), null);
        ledger.insert(line(award, id, Kind.AWARD, entered), award);
    }

    /** An award that does not count any more leaves the books by a reversal that says why. */
    void takeBack(Award award, String reason) {
        require(!reason.isBlank(), "reason", "award-reason");
        var entered = ledger.ofAward(award.id()).stream()
                .filter(entry -> entry.kind() == Kind.AWARD)
                .findFirst()
                .orElseThrow();
        ledger.insert(reversal(entered, today(award), reason), award);
    }

    /** The transaction that a person entered on an award. @throws org.rolebridge.shared.RuleViolation when it cannot be */
    LedgerEntry line(Award award, Kind kind, Transaction entered) {
        boolean anySign = kind == Kind.ADJUSTMENT;
        require(anySign || entered.amount().signum() > 0, "amount", "transaction-positive");
        var today = today(award);
        require(!entered.effectiveOn().isAfter(today), "effectiveOn", "transaction-future", today);
        return line(award, award.id(), kind, entered);
    }

    LedgerEntry reversal(LedgerEntry entry, LocalDate day, String reason) {
        return new LedgerEntry(
                0,
                entry.roleId(),
                entry.awardId(),
                Kind.REVERSAL,
                entry.countsIn(),
                entry.amount().negate(),
                entry.currency(),
                day,
                clock.instant(),
                Actor.current().personId(),
                null,
                reason,
                entry.id(),
                entry.kind());
    }

    LocalDate today(Award award) {
        return organisations.today(award.recipientId());
    }

    private LedgerEntry line(Award award, long awardId, Kind kind, Transaction entered) {
        return new LedgerEntry(
                0,
                award.roleId(),
                awardId,
                kind,
                countsIn(kind),
                kind == Kind.CLAWBACK ? entered.amount().negate() : entered.amount(),
                award.currency(),
                entered.effectiveOn(),
                clock.instant(),
                Actor.current().personId(),
                entered.reference(),
                entered.note(),
                null,
                null);
    }

    private static Total countsIn(Kind kind) {
        return switch (kind) {
            case AWARD, ADJUSTMENT -> Total.AWARDED;
            case APPROVAL -> Total.APPROVED;
            case PAYMENT, CLAWBACK -> Total.PAID;
            case REVERSAL -> throw new IllegalArgumentException("A reversal counts where the reversed entry counted");
        };
    }

    /** Adjustments, reversals and claw-backs say why. */
    static void requireReason(@Nullable String note) {
        require(note != null && !note.isBlank(), "note", "transaction-reason");
    }
}
