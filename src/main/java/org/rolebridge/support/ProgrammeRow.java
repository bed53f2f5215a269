package org.rolebridge.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A programme in a list. */
public record ProgrammeRow(
        long id,
        String name,
        Programme.Level level,
        String ownerName,
        String jurisdictionName,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int kindsScored) {}
