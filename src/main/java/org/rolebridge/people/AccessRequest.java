package org.rolebridge.people;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Profile;
import org.rolebridge.shared.RuleViolation;

/** Access, or a new password for somebody who decides, that a second administrator has to agree to. */
public record AccessRequest(
        long id,
        Kind requestKind,
        long personId,
        @Nullable Profile profile,
        @Nullable Long organisationId,
        boolean everywhere,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String reason,
        long requestedBy,
        Instant requestedAt,
        @Nullable Long decidedBy,
        @Nullable Instant decidedAt,
        State requestState,
        @Nullable String answer,
        int version) {

    public static final int MAX_TEXT = 500;

    public AccessRequest {
        if (reason.isBlank() || reason.length() > MAX_TEXT) {
            throw RuleViolation.at("reason", "request-reason", MAX_TEXT);
        }
        if (answer != null && answer.length() > MAX_TEXT) {
            throw RuleViolation.at("answer", "request-answer", MAX_TEXT);
        }
    }

    /** What is asked for. */
    public enum Kind {
        GRANT,
        /** A link with which the person sets a new password. */
        RESET
    }

    /** How it stands. */
    public enum State {
        OPEN,
        APPROVED,
        REFUSED
    }

    static AccessRequest forGrant(GrantEntry entry, long by, Instant at) {
        return new AccessRequest(
                0,
                Kind.GRANT,
                entry.personId(),
                entry.profile(),
                entry.organisationId(),
                entry.everywhere(),
                entry.validFrom(),
                entry.validTo(),
                entry.reason() == null ? "" : entry.reason().strip(),
                by,
                at,
                null,
                null,
                State.OPEN,
                null,
                0);
    }

    static AccessRequest forPassword(long personId, String reason, long by, Instant at) {
        return new AccessRequest(
                0,
                Kind.RESET,
                personId,
                null,
                null,
                false,
                null,
                null,
                reason.strip(),
                by,
                at,
                null,
                null,
                State.OPEN,
                null,
                0);
    }

    AccessRequest approve(long by, Instant at) {
        return decide(State.APPROVED, by, at, null);
    }

    AccessRequest refuse(long by, Instant at, String why) {
        if (why.isBlank()) {
            throw RuleViolation.at("answer", "request-answer", MAX_TEXT);
        }
        return decide(State.REFUSED, by, at, why.strip());
    }

    private AccessRequest decide(State next, long by, Instant at, @Nullable String why) {
        if (requestState != State.OPEN) {
            throw RuleViolation.of("request-decided");
        }
        if (by == requestedBy) {
            throw RuleViolation.of("request-own");
        }
        if (by == personId) {
            throw RuleViolation.of("request-concerned");
        }
        return new AccessRequest(
                id,
                requestKind,
                personId,
                profile,
                organisationId,
                everywhere,
                validFrom,
                validTo,
                reason,
                requestedBy,
                requestedAt,
                by,
                at,
                next,
                why,
                version);
    }

    AccessRequest basedOn(int readVersion) {
        return new AccessRequest(
                id,
                requestKind,
                personId,
                profile,
                organisationId,
                everywhere,
                validFrom,
                validTo,
                reason,
                requestedBy,
                requestedAt,
                decidedBy,
                decidedAt,
                requestState,
                answer,
                readVersion);
    }
}
