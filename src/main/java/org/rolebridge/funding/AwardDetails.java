package org.rolebridge.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What may be put right about an award without touching its money, and the version the user saw.
 *
 * @param funderId the organisation that pays, if it was known only by name or chosen wrongly; absent to leave it as it is
 */
public record AwardDetails(
        String title,
        @Nullable String reference,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean recurrent,
        @Nullable String evidenceLink,
        @Nullable Long funderId,
        int version) {

    /** Whether somebody else than until now is to pay. */
    boolean brings(@Nullable Long currentFunderId) {
        return funderId != null && !funderId.equals(currentFunderId);
    }
}
