package org.rolebridge.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Profile;

/** One line of the access review: who may see what, since when, and who gave it. */
public record ReviewLine(
        String name,
        String email,
        PersonStatus status,
        Profile profile,
        long organisationId,
        boolean everywhere,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String givenBy) {}
