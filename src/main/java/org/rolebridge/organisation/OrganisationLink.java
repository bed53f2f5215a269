package org.rolebridge.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/**
 * A dated tie from a child to a parent, or from a predecessor to its successor.
 *
 * @param validFrom {@link #SINCE_EVER} where no beginning is known
 * @param validTo the last day, null while it holds
 */
public record OrganisationLink(
        long id,
        long childId,
        long parentId,
        LinkKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version) {

    /** Links without a known beginning start here. */
    public static final LocalDate SINCE_EVER = LocalDate.of(1948, 7, 5);

    public OrganisationLink {
        if (childId == parentId) {
            throw RuleViolation.at("parentId", "organisation-own-parent");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw RuleViolation.at("lastDay", "organisation-link-ends-before-start");
        }
    }

    public static OrganisationLink open(long childId, long parentId, LinkKind kind, LocalDate from) {
        return new OrganisationLink(0, childId, parentId, kind, from, null, 0);
    }

    public boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    /** Whether both hold on at least one day. */
    boolean meets(OrganisationLink other) {
        return (validTo == null || !validTo.isBefore(other.validFrom))
                && (other.validTo == null || !other.validTo.isBefore(validFrom));
    }

    public boolean hasKnownStart() {
        return !validFrom.equals(SINCE_EVER);
    }

    OrganisationLink basedOn(int readVersion) {
        return new OrganisationLink(id, childId, parentId, kind, validFrom, validTo, readVersion);
    }

    public OrganisationLink endOn(@Nullable LocalDate lastDay) {
        return new OrganisationLink(id, childId, parentId, kind, validFrom, lastDay, version);
    }

    public OrganisationLink startOn(LocalDate firstDay) {
        return new OrganisationLink(id, childId, parentId, kind, firstDay, validTo, version);
    }
}
