package org.rolebridge.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody enters to add an organisation by hand. */
public record OrganisationEntry(
        String name,
        OrganisationType type,
        long jurisdictionId,
        List<OrganisationCode> codes,
        Set<Long> parentIds,
        @Nullable String postcode,
        @Nullable LocalDate openedOn) {}
