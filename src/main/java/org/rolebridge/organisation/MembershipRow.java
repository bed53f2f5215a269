package org.rolebridge.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A link whose two ends may both be in other files. The same pair can stand there several times with other dates. */
record MembershipRow(int line, OrganisationCode member, ParentRef link) {

    @Nullable
    LocalDate from() {
        return link.from();
    }

    @Nullable
    LocalDate to() {
        return link.to();
    }
}
