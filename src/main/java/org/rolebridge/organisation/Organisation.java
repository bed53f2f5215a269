package org.rolebridge.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/**
 * An organisation as it is held.
 *
 * @param status {@code ACTIVE}, {@code CLOSED}, {@code DORMANT}, {@code PROPOSED}, or {@code UNRESOLVED} for one that is
 *     known only because another names its code
 * @param source where it came from: a kind of file, or {@code LOCAL}
 */
public record Organisation(
        long id,
        String name,
        OrganisationType type,
        long jurisdictionId,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        String status,
        String source,
        int version) {

    public static final int MAX_NAME = 200;

    public Organisation {
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw RuleViolation.at("name", "organisation-name-length", MAX_NAME);
        }
        if (openedOn != null && closedOn != null && closedOn.isBefore(openedOn)) {
            throw RuleViolation.at("closedOn", "organisation-closed-before-opened");
        }
    }

    public boolean isOpenOn(LocalDate day) {
        return (openedOn == null || !openedOn.isAfter(day)) && (closedOn == null || !closedOn.isBefore(day));
    }
}
