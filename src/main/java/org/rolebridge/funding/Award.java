package org.rolebridge.funding;

import static org.rolebridge.funding.Checks.require;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.WebLink;

/**
 * Money promised to a role, or to one of its posts.
 *
 * @param recipientId the host or employer that received it
 * @param funderId the organisation that pays, if it is in the system; else {@code funderName} says who it is
 * @param amount what was promised, with later adjustments
 * @param approvedAmount running total of approvals; never more than the amount
 * @param paidAmount running total of payments; may be more than what was approved, because the bank has paid already
 * @param decidedBy who confirmed or refused it, never the person who logged it
 */
public record Award(
        long id,
        long roleId,
        long roleKindId,
        @Nullable Long postId,
        @Nullable Long schemeId,
        long recipientId,
        @Nullable Long funderId,
        @Nullable String funderName,
        String title,
        @Nullable String reference,
        Currency currency,
        BigDecimal amount,
        BigDecimal approvedAmount,
        BigDecimal paidAmount,
        LocalDate awardedOn,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean recurrent,
        @Nullable String evidenceLink,
        State state,
        @Nullable Long loggedBy,
        @Nullable Long decidedBy,
        @Nullable Instant decidedAt,
        int version) {

    public static final int MAX_TITLE = 140;
    public static final int MAX_FUNDER_NAME = 160;

    /** Whether the funder stands behind it. */
    public enum State {
        /** Logged by whoever received it; not confirmed by the funder. */
        LOGGED,
        CONFIRMED,
        REFUSED,
        /** Taken back by those who logged it, before the funder had looked at it. */
        WITHDRAWN;

        /** Whether the money counts in totals. */
        public boolean counts() {
            return this == LOGGED || this == CONFIRMED;
        }
    }

    public Award {
        title = title.strip();
        funderName = Checks.optional(funderName);
        reference = Checks.reference(reference);
        evidenceLink = WebLink.checked("evidenceLink", evidenceLink);
        require(!title.isEmpty() && title.length() <= MAX_TITLE, "title", "award-title-length", MAX_TITLE);
        require(funderId != null || funderName != null, "funderId", "award-funder-missing");
        require(
                funderName == null || funderName.length() <= MAX_FUNDER_NAME,
                "funderName",
                "award-funder-length",
                MAX_FUNDER_NAME);
        require(amount.signum() > 0, "amount", "award-amount-positive");
        amount = new Money(amount, currency).amount();
        Checks.plausible(awardedOn, "awardedOn");
        Checks.plausible(startsOn, "startsOn");
        Checks.order(startsOn, endsOn, "endsOn");
        require(recurrent || endsOn != null, "endsOn", "award-needs-end");
    }

    public Money awarded() {
        return new Money(amount, currency);
    }

    public Money approved() {
        return new Money(approvedAmount, currency);
    }

    public Money paid() {
        return new Money(paidAmount, currency);
    }

    /** What may still be approved. */
    public Money remaining() {
        return awarded().minus(approved());
    }

    public boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    public boolean isWaiting() {
        return state == State.LOGGED;
    }

    public Award confirm(@Nullable Long person, Instant at) {
        requireWaiting();
        requireAnother(person);
        return with(State.CONFIRMED, person, at);
    }

    public Award refuse(@Nullable Long person, Instant at) {
        requireWaiting();
        requireAnother(person);
        return with(State.REFUSED, person, at);
    }

    public Award withdraw() {
        requireWaiting();
        return with(State.WITHDRAWN, null, null);
    }

    /** Whoever logged an award decides nothing about it. */
    void requireAnother(@Nullable Long person) {
        if (loggedBy != null && Objects.equals(loggedBy, person)) {
            throw RuleViolation.of("award-own");
        }
    }

    void requireConfirmed() {
        if (!isConfirmed()) {
            throw RuleViolation.of("award-not-confirmed");
        }
    }

    private void requireWaiting() {
        if (!isWaiting()) {
            throw RuleViolation.of("award-decided");
        }
    }

    public Award describe(AwardDetails details) {
        if (!state.counts()) {
            throw RuleViolation.of("award-over");
        }
        if (details.brings(funderId)) {
            requireWaiting();
        }
        return with(details, state, decidedBy, decidedAt);
    }

    Award basedOn(int readVersion) {
        return with(details(readVersion), state, decidedBy, decidedAt);
    }

    private Award with(State next, @Nullable Long person, @Nullable Instant at) {
        return with(details(version), next, person, at);
    }

    private AwardDetails details(int readVersion) {
        return new AwardDetails(title, reference, startsOn, endsOn, recurrent, evidenceLink, null, readVersion);
    }

    private Award with(AwardDetails details, State next, @Nullable Long person, @Nullable Instant at) {
        boolean sameFunder = details.funderId() == null;
        return new Award(
                id,
                roleId,
                roleKindId,
                postId,
                schemeId,
                recipientId,
                sameFunder ? funderId : details.funderId(),
                sameFunder ? funderName : null,
                details.title(),
                details.reference(),
                currency,
                amount,
                approvedAmount,
                paidAmount,
                awardedOn,
                details.startsOn(),
                details.endsOn(),
                details.recurrent(),
                details.evidenceLink(),
                next,
                loggedBy,
                person,
                at,
                details.version());
    }
}
