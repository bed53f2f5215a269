package org.rolebridge.funding;

import static org.rolebridge.funding.Checks.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * A cap: the most that a scheme pays in a year for a full-time post of one kind of role, from a day to a day.
 *
 * @param grade the band or grade it is for; absent for all
 * @param source where the number was published
 * @param verifiedOn when somebody compared it with its source; absent for numbers nobody has checked
 */
public record SchemeRate(
        long id,
        long schemeId,
        long roleKindId,
        @Nullable String grade,
        BigDecimal annualMaximum,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        @Nullable LocalDate verifiedOn) {

    public static final int MAX_GRADE = 40;
    public static final int MAX_SOURCE = 400;

    public SchemeRate {
        grade = Checks.optional(grade);
        source = source.strip();
        require(grade == null || grade.length() <= MAX_GRADE, "grade", "rate-grade-length", MAX_GRADE);
        require(!source.isEmpty() && source.length() <= MAX_SOURCE, "source", "rate-source-length", MAX_SOURCE);
        require(annualMaximum.signum() > 0, "annualMaximum", "rate-maximum-positive");
        require(
                annualMaximum.stripTrailingZeros().scale() <= Money.DECIMALS && annualMaximum.compareTo(Money.MAX) <= 0,
                "annualMaximum",
                "money-decimals");
        Checks.plausible(validFrom, "validFrom");
        Checks.order(validFrom, validTo, "validTo");
    }

    /** What the cap comes to for a full month of a full-time post. */
    public Money fullMonth(Currency currency) {
        return ReimbursementRule.fullMonth(annualMaximum, currency).monthCap();
    }
}
