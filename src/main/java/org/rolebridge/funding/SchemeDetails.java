package org.rolebridge.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What a commissioner enters about a scheme, and the version they saw. */
public record SchemeDetails(
        @Nullable Long programmeId,
        long jurisdictionId,
        String name,
        Scheme.Type type,
        @Nullable String description,
        @Nullable String link,
        Currency currency,
        Scheme.ClaimedIn claimedIn,
        Scheme.OpenTo openTo,
        @Nullable BigDecimal limitAmount,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version) {

    Scheme scheme(long id, long commissionerId, BigDecimal approved) {
        return new Scheme(
                id,
                programmeId,
                commissionerId,
                jurisdictionId,
                name,
                type,
                description,
                link,
                currency,
                claimedIn,
                openTo,
                limitAmount,
                approved,
                validFrom,
                validTo,
                version);
    }
}
