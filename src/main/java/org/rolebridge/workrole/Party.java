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

    /** The part ends on a day, which is its last. */
    Party endOn(LocalDate day) {
        return new Party(id, roleId, organisationId, relation, side, validFrom, day, version);
    }
}
