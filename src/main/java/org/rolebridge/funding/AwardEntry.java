package org.rolebridge.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An award as whoever received it logs it.
 *
 * @param key makes a double click or a retry log it once
 * @param postId the one post it is for; absent when it is for the role
 * @param recipientId a host or employer of the role
 * @param funderId the organisation that pays; absent when it is not in the system, and {@code funderName} is given
 * @param endsOn last day it pays for; may be absent only when it is recurrent
 */
public record AwardEntry(
        UUID key,
        long roleId,
        @Nullable Long postId,
        @Nullable Long schemeId,
        long recipientId,
        @Nullable Long funderId,
        @Nullable String funderName,
        String title,
        @Nullable String reference,
        Currency currency,
        BigDecimal amount,
        LocalDate awardedOn,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean recurrent,
        @Nullable String evidenceLink) {

    Award award(long roleKindId, @Nullable Long loggedBy) {
        return new Award(
                0,
                roleId,
                roleKindId,
                postId,
                schemeId,
                recipientId,
                funderId,
                funderId == null ? funderName : null,
                title,
                reference,
                currency,
                amount,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                awardedOn,
                startsOn,
                endsOn,
                recurrent,
                evidenceLink,
                Award.State.LOGGED,
                loggedBy,
                null,
                null,
                0);
    }
}
