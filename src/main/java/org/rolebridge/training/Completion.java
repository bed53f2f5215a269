package org.rolebridge.training;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.WebLink;

/**
 * That somebody enrolled in an item or completed it.
 *
 * @param guidanceId the version they did
 * @param expiresOn the last day it holds; absent when it never expires
 */
public record Completion(
        long id,
        long roleId,
        long spellId,
        long guidanceId,
        @Nullable LocalDate enrolledOn,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate expiresOn,
        @Nullable String provider,
        @Nullable String evidenceLink,
        @Nullable Long recordedBy,
        int version) {

    public static final int MAX_PROVIDER = 160;
    public static final LocalDate EARLIEST = LocalDate.of(1960, 1, 1);

    public Completion {
        require(enrolledOn != null || completedOn != null, "completedOn", "completion-a-day");
        boolean plausible =
                Stream.of(enrolledOn, completedOn).filter(Objects::nonNull).noneMatch(day -> day.isBefore(EARLIEST));
        require(plausible, completedOn == null ? "enrolledOn" : "completedOn", "completion-day-range", EARLIEST);
        boolean inOrder = completedOn == null || enrolledOn == null || !completedOn.isBefore(enrolledOn);
        require(inOrder, "completedOn", "completion-before-enrolment");
        require(expiresOn == null || completedOn != null, "expiresOn", "completion-expiry-alone");
        boolean lasting = expiresOn == null || completedOn == null || !expiresOn.isBefore(completedOn);
        require(lasting, "expiresOn", "completion-expires-before");
        require(
                provider == null || provider.length() <= MAX_PROVIDER,
                "provider",
                "completion-provider-length",
                MAX_PROVIDER);
        evidenceLink = WebLink.checked("evidenceLink", evidenceLink);
    }

    /** The person, the role and the item stay what they were, whatever the entry says. */
    Completion correct(CompletionEntry entry, @Nullable Long person) {
        return new Completion(
                id,
                roleId,
                spellId,
                guidanceId,
                entry.enrolledOn(),
                entry.completedOn(),
                entry.expiresOn(),
                entry.provider(),
                entry.evidenceLink(),
                person,
                entry.version());
    }

    static Completion of(CompletionEntry entry, @Nullable Long person) {
        return new Completion(
                0,
                entry.roleId(),
                entry.spellId(),
                entry.guidanceId(),
                entry.enrolledOn(),
                entry.completedOn(),
                entry.expiresOn(),
                entry.provider(),
                entry.evidenceLink(),
                person,
                entry.version());
    }

    /** Nobody has completed anything tomorrow. */
    Completion notAfter(LocalDate today) {
        require(completedOn == null || !completedOn.isAfter(today), "completedOn", "completion-in-future", today);
        return this;
    }

    private static void require(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            throw RuleViolation.at(field, code, arguments);
        }
    }
}
