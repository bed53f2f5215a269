package org.rolebridge.assurance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/**
 * A query about an award, or about one of its transactions.
 *
 * @param ruleCode the rule that raised it; absent when a person did
 * @param funderId whose money it is about, if the funder is in the system; decides who audits it
 * @param turn who has to say something next
 */
public record Finding(
        long id,
        Kind kind,
        @Nullable String ruleCode,
        long roleId,
        @Nullable Long awardId,
        @Nullable Long ledgerEntryId,
        @Nullable Long funderId,
        String title,
        State state,
        Turn turn,
        @Nullable Long raisedBy,
        Instant raisedAt,
        @Nullable Instant closedAt,
        @Nullable Outcome outcome,
        int version) {

    public static final int MAX_TITLE = 200;

    /** What raised it. */
    public enum Kind {
        RULE,
        PERSON
    }

    /** How far the conversation is. */
    public enum State {
        OPEN,
        ANSWERED,
        CLOSED
    }

    /** Whose turn it is. */
    public enum Turn {
        PROVIDER,
        COMMISSIONER,
        NOBODY
    }

    /** What came of it. */
    public enum Outcome {
        /** The answer explains it. */
        ACCEPTED,
        /** The amount was put right. */
        ADJUSTED,
        /** Money has to come back. */
        CLAWBACK,
        /** There was nothing to ask. */
        NOT_NEEDED
    }

    public Finding {
        title = title.strip();
        if (title.isEmpty() || title.length() > MAX_TITLE) {
            throw RuleViolation.at("title", "query-title-length", MAX_TITLE);
        }
    }

    public boolean isClosed() {
        return state == State.CLOSED;
    }

    /** The provider has answered; now the commissioner has to look at it. */
    Finding answer(int seenVersion) {
        requireOpen();
        if (turn != Turn.PROVIDER) {
            throw RuleViolation.of("query-turn");
        }
        return with(State.ANSWERED, Turn.COMMISSIONER, null, null, seenVersion);
    }

    /** The commissioner asks, or asks again. */
    Finding ask(int seenVersion) {
        requireOpen();
        return with(State.OPEN, Turn.PROVIDER, null, null, seenVersion);
    }

    Finding close(Outcome how, Instant at, int seenVersion) {
        requireOpen();
        return with(State.CLOSED, Turn.NOBODY, how, at, seenVersion);
    }

    private void requireOpen() {
        if (isClosed()) {
            throw RuleViolation.of("query-closed");
        }
    }

    private Finding with(State next, Turn whose, @Nullable Outcome how, @Nullable Instant closed, int seenVersion) {
        return new Finding(
                id,
                kind,
                ruleCode,
                roleId,
                awardId,
                ledgerEntryId,
                funderId,
                title,
                next,
                whose,
                raisedBy,
                raisedAt,
                closed,
                how,
                seenVersion);
    }
}
