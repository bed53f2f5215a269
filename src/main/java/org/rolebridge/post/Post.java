package org.rolebridge.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/**
 * A position in a role.
 *
 * @param reference what the organisation calls it; {@code P-01} and so on unless somebody gives another
 * @param closedOn its last day
 */
public record Post(
        long id,
        long roleId,
        String reference,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        int version) {

    public static final int MAX_REFERENCE = 40;

    public Post {
        reference = reference.strip();
        if (reference.isEmpty() || reference.length() > MAX_REFERENCE) {
            throw RuleViolation.at("reference", "post-reference-length", MAX_REFERENCE);
        }
        PersonalReference.refuseAddressOrNumber("reference", reference);
        PlausibleDay.check("openedOn", openedOn);
        PlausibleDay.check("closedOn", closedOn);
        if (closedOn != null && closedOn.isBefore(openedOn)) {
            throw RuleViolation.at("closedOn", "post-closed-before-opened", openedOn);
        }
    }

    public boolean isOpenOn(LocalDate day) {
        return holds(day, day);
    }

    /** @param lastDay the last day on which the post exists */
    Post close(LocalDate lastDay, int seenVersion) {
        if (closedOn != null) {
            throw RuleViolation.at("closedOn", "post-is-closed", closedOn);
        }
        return new Post(id, roleId, reference, openedOn, lastDay, seenVersion);
    }

    /** Whether the post exists on all these days; none as the last day means without end. */
    boolean holds(LocalDate from, @Nullable LocalDate to) {
        return !from.isBefore(openedOn) && (closedOn == null || (to != null && !to.isAfter(closedOn)));
    }
}
