package org.rolebridge.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a user enters about somebody's training.
 *
 * @param version the version of the record they saw; 0 for a new one
 */
public record CompletionEntry(
        long roleId,
        long spellId,
        long guidanceId,
        @Nullable LocalDate enrolledOn,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate expiresOn,
        @Nullable String provider,
        @Nullable String evidenceLink,
        int version) {}
