package org.rolebridge.organisation;

import org.jspecify.annotations.Nullable;

/** Enough to choose an organisation from a list: names are not unique, so code, place and postcode stand beside them. */
public record OrganisationRef(
        long id,
        String name,
        OrganisationType type,
        @Nullable String code,
        @Nullable String postcode,
        boolean open) {}
