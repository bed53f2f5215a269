package org.rolebridge.workrole;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/** An organisation's part in a role, from a day to a day. */
public record Party(
        long id,
        long roleId,
        long organisationId,
        PartyRelation relation,
        Side side,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version) {

    public Party {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw RuleViolation.at("validTo", "party-ends-before-start");
        }
    }

    boolean isOpenHost() {
        return relation == PartyRelation.HOST && validTo == null;
    }

    /** Whether the part counts on this day. */
    public boolean isOn(LocalDate day) {
        return holds(day, day);
    }

    /** Whether the part counts on all these days; none as the last day means without end. */
    public boolean holds(LocalDate from, @Nullable LocalDate to) {
        return hasBegun(from) && (validTo == null || (to != null && !to.isAfter(validTo)));
    }

    /** A host answers for its role before it starts. */
    boolean hasBegun(LocalDate day) {
        return relation == PartyRelation.HOST || !validFrom.isAfter(day);
    }

    boolean isOver(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    boolean overlaps(Party other) {
        return !isOver(other.validFrom) && !other.isOver(validFrom);
    }

    boolean isSamePart(Party other) {
        return organisationId == other.organisationId && relation == other.relation;
    }

    /** @param day its last */
    Party endOn(LocalDate day, int seenVersion) {
        return new Party(id, roleId, organisationId, relation, side, validFrom, day, seenVersion);
    }

    /** Follows the start of its role, which was put right. */
    Party startOn(LocalDate day) {
        return new Party(id, roleId, organisationId, relation, side, day, validTo, version);
    }
}
