package org.rolebridge.organisationfile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.OrganisationCode;

/**
 * What a file says beside code, name, type and dates.
 *
 * @param status the letter of the file (A active, C closed, D dormant, P proposed), null where it has none
 * @param jurisdiction as written in our template; published files only say "Wales"
 */
public record OrganisationDetails(
        @Nullable String status,
        PostalAddress address,
        List<OrganisationCode> otherCodes,
        @Nullable String jurisdiction) {

    public static final OrganisationDetails NONE = new OrganisationDetails(null, PostalAddress.NONE, List.of(), null);

    public OrganisationDetails {
        otherCodes = List.copyOf(otherCodes);
    }
}
