package org.rolebridge.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Profile;
import org.rolebridge.shared.RuleViolation;

/**
 * A profile that a person holds at an organisation and those below it, between two days, both included. Grants are never
 * deleted: taking one away ends it.
 *
 * @param everywhere whether it covers every organisation of the installation
 * @param givenBy null when the system gave it
 */
public record AccessGrant(
        long id,
        long personId,
        Profile profile,
        long organisationId,
        boolean everywhere,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Long givenBy,
        int version) {

    public AccessGrant {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw RuleViolation.at("validTo", "grant-dates");
        }
        if (everywhere && profile != Profile.ADMINISTRATOR) {
            throw RuleViolation.at("everywhere", "grant-everywhere-profile");
        }
    }

    /** Whether it is in force on that day or will be after it. */
    public boolean lastsUntil(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    /** From the day after, it is over; a grant that has only just begun leaves a single day behind. */
    AccessGrant revoke(LocalDate yesterday) {
        requireOpen(yesterday.plusDays(1));
        var begun = validFrom.isAfter(yesterday) ? yesterday : validFrom;
        return new AccessGrant(id, personId, profile, organisationId, everywhere, begun, yesterday, givenBy, version);
    }

    /** @param lastDay no later than the end it has now: lasting longer is a grant of its own */
    AccessGrant endOn(LocalDate lastDay, LocalDate today) {
        requireOpen(today);
        if (lastDay.isBefore(today) || (validTo != null && lastDay.isAfter(validTo))) {
            throw RuleViolation.at("lastDay", "grant-last-day", today);
        }
        return new AccessGrant(id, personId, profile, organisationId, everywhere, validFrom, lastDay, givenBy, version);
    }

    private void requireOpen(LocalDate today) {
        if (!lastsUntil(today)) {
            throw RuleViolation.of("grant-over");
        }
    }

    AccessGrant basedOn(int readVersion) {
        return new AccessGrant(
                id, personId, profile, organisationId, everywhere, validFrom, validTo, givenBy, readVersion);
    }
}
