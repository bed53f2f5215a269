package org.rolebridge.workrole;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an administrator enters to add a kind of role to the catalogue. */
public record RoleKindDetails(
        long jurisdictionId,
        String name,
        @Nullable String definition,
        @Nullable String boundary,
        @Nullable String usualGrade,
        @Nullable String source,
        LocalDate validFrom) {}
