package org.rolebridge.funding;

import static org.rolebridge.funding.Checks.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.WebLink;

/**
 * A dated offer of money with its rules.
 *
 * @param commissionerId the organisation that pays
 * @param limitAmount what may be approved in all; absent when there is no limit
 * @param approvedAmount running total of the approvals of its awards
 */
public record Scheme(
        long id,
        @Nullable Long programmeId,
        long commissionerId,
        long jurisdictionId,
        String name,
        Type type,
        @Nullable String description,
        @Nullable String link,
        Currency currency,
        ClaimedIn claimedIn,
        OpenTo openTo,
        @Nullable BigDecimal limitAmount,
        BigDecimal approvedAmount,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version) {

    public static final int MAX_NAME = 160;
    public static final int MAX_DESCRIPTION = 1000;

    /** How a scheme pays. */
    public enum Type {
        SALARY_REIMBURSEMENT,
        GRANT,
        LEVY,
        POOLED_BUDGET,
        FEE_PER_ACTIVITY,
        IN_KIND,
        MATCH,
        RETENTION_PREMIUM
    }

    /** Where its money is claimed: elsewhere means a national portal, whose amounts are recorded here for audit. */
    public enum ClaimedIn {
        HERE,
        ELSEWHERE
    }

    /** Who may use it. */
    public enum OpenTo {
        /** The organisations at and below the commissioner. */
        COMMISSIONED,
        /** Every organisation of the jurisdiction. */
        JURISDICTION
    }

    public Scheme {
        name = name.strip();
        description = Checks.optional(description);
        link = WebLink.checked("link", link);
        require(!name.isEmpty() && name.length() <= MAX_NAME, "name", "scheme-name-length", MAX_NAME);
        require(
                description == null || description.length() <= MAX_DESCRIPTION,
                "description",
                "scheme-description-length",
                MAX_DESCRIPTION);
        require(limitAmount == null || limitAmount.signum() > 0, "limitAmount", "scheme-limit-positive");
        Checks.plausible(validFrom, "validFrom");
        Checks.order(validFrom, validTo, "validTo");
        if (limitAmount != null) {
            limitAmount = new Money(limitAmount, currency).amount();
            require(
                    limitAmount.compareTo(approvedAmount) >= 0,
                    "limitAmount",
                    "scheme-limit-approved",
                    new Money(approvedAmount, currency).toString());
        }
    }

    public boolean isInForceOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    public Money approved() {
        return new Money(approvedAmount, currency);
    }

    /** What may still be approved; nothing when there is no limit. */
    public @Nullable Money left() {
        return limitAmount == null ? null : new Money(limitAmount, currency).minus(approved());
    }

    /** @param used whether awards of it exist, whose currency it then keeps */
    Scheme describe(SchemeDetails details, boolean used) {
        require(details.currency().equals(currency) || !used, "currency", "scheme-currency-fixed", currency);
        return details.scheme(id, commissionerId, approvedAmount);
    }
}
