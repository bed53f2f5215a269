package org.rolebridge.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says beside code, name, type and dates.
 *
 * @param status the letter of the file (A active, C closed, D dormant, P proposed), null where it has none
 * @param jurisdiction as written in our template; published files do not say
 */
record OrganisationDetails(
        @Nullable String status,
        PostalAddress address,
        List<OrganisationCode> otherCodes,
        @Nullable String jurisdiction) {

    static final OrganisationDetails NONE = new OrganisationDetails(null, PostalAddress.NONE, List.of(), null);

    OrganisationDetails {
        otherCodes = List.copyOf(otherCodes);
    }
}
