package org.rolebridge.funding;

import static org.rolebridge.funding.Checks.require;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * A transaction; never changed, never deleted.
 *
 * @param countsIn the running total that this entry is part of; a reversal counts where the reversed entry counted
 * @param amount what it adds to that total; less than zero for what it takes away
 * @param reversesId the entry that this one takes back; each only once
 * @param reversesKind what that entry was
 */
public record LedgerEntry(
        long id,
        long roleId,
        long awardId,
        Kind kind,
        Total countsIn,
        BigDecimal amount,
        Currency currency,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable Long recordedBy,
        @Nullable String reference,
        @Nullable String note,
        @Nullable Long reversesId,
        @Nullable Kind reversesKind) {

    public static final int MAX_NOTE = 500;

    /** What happened. */
    public enum Kind {
        AWARD,
        APPROVAL,
        PAYMENT,
        /** The award itself became larger or smaller. */
        ADJUSTMENT,
        REVERSAL,
        /** Paid money came back. */
        CLAWBACK
    }

    /** A running total. */
    public enum Total {
        AWARDED,
        APPROVED,
        PAID
    }

    public LedgerEntry {
        note = Checks.optional(note);
        reference = Checks.reference(reference);
        require(amount.signum() != 0, "amount", "transaction-zero");
        require(note == null || note.length() <= MAX_NOTE, "note", "transaction-note-length", MAX_NOTE);
        Checks.plausible(effectiveOn, "effectiveOn");
        amount = new Money(amount, currency).amount();
    }

    public Money money() {
        return new Money(amount, currency);
    }
}
