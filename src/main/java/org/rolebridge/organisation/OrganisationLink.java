package org.rolebridge.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dated tie from a child to a parent, or from a predecessor to its successor. */
record OrganisationLink(
        long id,
        long childId,
        long parentId,
        LinkKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version) {}
