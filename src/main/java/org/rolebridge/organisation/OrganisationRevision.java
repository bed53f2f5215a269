package org.rolebridge.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody corrects about an organisation. */
public record OrganisationRevision(
        String name,
        OrganisationType type,
        long jurisdictionId,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable LocalDate openedOn,
        int version) {}
