package org.rolebridge.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a user may say about a programme, and the version they saw. */
public record ProgrammeDetails(
        String name,
        Programme.Level level,
        long jurisdictionId,
        @Nullable String description,
        @Nullable String link,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int version) {}
