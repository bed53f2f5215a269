package org.rolebridge.organisationfile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.OrganisationCode;

/** A link whose two ends may both be in other files. The same pair can stand there several times with other dates. */
public record MembershipRow(int line, OrganisationCode member, ParentRef link) {

    @Nullable
    public LocalDate from() {
        return link.from();
    }

    @Nullable
    public LocalDate to() {
        return link.to();
    }
}
