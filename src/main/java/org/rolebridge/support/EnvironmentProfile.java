package org.rolebridge.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/** How law, payment and professions stood for roles in a jurisdiction, as of a day. */
public record EnvironmentProfile(
        long id,
        long jurisdictionId,
        LocalDate asOf,
        @Nullable String note,
        int version) {

    public static final int MAX_NOTE = 1000;
    public static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    public EnvironmentProfile {
        if (asOf.isBefore(EARLIEST)) {
            throw RuleViolation.at("asOf", "environment-day-range", EARLIEST);
        }
        if (note != null && note.length() > MAX_NOTE) {
            throw RuleViolation.at("note", "environment-note-length", MAX_NOTE);
        }
    }
}
