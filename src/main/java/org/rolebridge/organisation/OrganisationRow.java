package org.rolebridge.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of organisations.
 *
 * @param partOf name of what it belongs to today, the first by name where there are several
 */
public record OrganisationRow(
        long id,
        String name,
        OrganisationType type,
        @Nullable String code,
        @Nullable String postcode,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        Organisation.Status status,
        @Nullable String partOf) {

    /** By what the list can be sorted. */
    public enum Sort {
        NAME,
        TYPE,
        POSTCODE,
        CLOSED
    }
}
