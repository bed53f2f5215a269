package org.rolebridge.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may be put right about an award without touching its money, and the version the user saw. */
public record AwardDetails(
        String title,
        @Nullable String reference,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean recurrent,
        @Nullable String evidenceLink,
        int version) {}
