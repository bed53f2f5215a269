package org.rolebridge.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/**
 * A file and what is known about it.
 *
 * @param fileName what the sender called it; gone when somebody took it out or its time is over
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal; stays when the content goes
 * @param reason why it was withdrawn
 */
public record Evidence(
        long id,
        long roleId,
        EvidenceSubject subject,
        @Nullable String fileName,
        FileType type,
        long size,
        String sha256,
        EvidenceState state,
        @Nullable String reason,
        long uploadedBy,
        Instant uploadedAt,
        LocalDate retainUntil,
        int version) {

    public static final int MAX_REASON = 500;

    /** The name under which it is shown and given out. */
    public String name() {
        return fileName == null ? "" : FileName.givenOut(fileName, type);
    }

    Evidence stored(long newId) {
        return with(newId, fileName, state, reason, version);
    }

    /** @param nameToo the name itself says something that must go */
    Evidence withdraw(String why, boolean nameToo) {
        if (!state.hasContent()) {
            throw RuleViolation.of("evidence-gone");
        }
        var words = why.strip();
        if (words.isEmpty() || words.length() > MAX_REASON) {
            throw RuleViolation.at("reason", "evidence-withdraw-reason", MAX_REASON);
        }
        return with(id, nameToo ? null : fileName, EvidenceState.WITHDRAWN, words, version);
    }

    Evidence expire() {
        return with(id, null, EvidenceState.EXPIRED, reason, version);
    }

    Evidence scanned(EvidenceState found) {
        return with(id, fileName, found, reason, version);
    }

    Evidence basedOn(int seen) {
        return with(id, fileName, state, reason, seen);
    }

    private Evidence with(
            long newId, @Nullable String newName, EvidenceState newState, @Nullable String why, int newVersion) {
        return new Evidence(
                newId,
                roleId,
                subject,
                newName,
                type,
                size,
                sha256,
                newState,
                why,
                uploadedBy,
                uploadedAt,
                retainUntil,
                newVersion);
    }
}
