package org.rolebridge.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A link to an organisation that may be in no file; null dates are unknown, so the link counts as far as is known. */
record ParentRef(
        OrganisationCode parent,
        LinkKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static ParentRef undated(OrganisationCode parent, LinkKind kind) {
        return new ParentRef(parent, kind, null, null);
    }
}
