package org.rolebridge.organisationfile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.LinkKind;
import org.rolebridge.organisation.OrganisationCode;

/** A link to an organisation that may be in no file; null dates are unknown, so the link counts as far as is known. */
public record ParentRef(
        OrganisationCode parent,
        LinkKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static ParentRef undated(OrganisationCode parent, LinkKind kind) {
        return new ParentRef(parent, kind, null, null);
    }
}
