package org.rolebridge.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Profile;

/**
 * What somebody enters to give access.
 *
 * @param everywhere also at every other organisation; for administrators of the whole installation
 * @param reason why, for the second administrator; needed where there has to be one
 */
public record GrantEntry(
        long personId,
        Profile profile,
        long organisationId,
        boolean everywhere,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String reason) {

    public GrantEntry(
            long personId, Profile profile, long organisationId, LocalDate validFrom, @Nullable LocalDate validTo) {
        this(personId, profile, organisationId, false, validFrom, validTo, null);
    }

    AccessGrant grant(@Nullable Long givenBy) {
        return new AccessGrant(0, personId, profile, organisationId, everywhere, validFrom, validTo, givenBy, 0);
    }
}
