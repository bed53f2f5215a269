package org.rolebridge.organisationimport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.LinkKind;

/**
 * A link as a row names it, its two ends found.
 *
 * @param column where the parent stands, for a warning
 */
record NamedLink(
        long childId,
        long parentId,
        LinkKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        RowDraft row,
        String column) {}
