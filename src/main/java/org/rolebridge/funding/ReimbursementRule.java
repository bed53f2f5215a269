package org.rolebridge.funding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;

/**
 * How much of a post's cost a salary-reimbursement scheme pays for one month, as England's Additional Roles Reimbursement
 * Scheme works it out: annual maximum ÷ 12 × hours ÷ full-time hours × days in post ÷ days in the month, and never more than
 * the cost. Everything is rounded half up once, at the end.
 *
 * @param annualMaximum for a full-time post of this kind and grade on that day
 * @param hours contracted hours a week
 * @param fullTimeHours hours a week that count as full time
 * @param daysInPost calendar days
 */
record ReimbursementRule(
        BigDecimal annualMaximum,
        Currency currency,
        BigDecimal hours,
        BigDecimal fullTimeHours,
        int daysInPost,
        int daysInMonth) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    ReimbursementRule {
        if (daysInPost < 0 || daysInPost > daysInMonth || hours.signum() < 0 || fullTimeHours.signum() <= 0) {
            throw new IllegalArgumentException(daysInPost + " of " + daysInMonth + " days, " + hours + " hours");
        }
    }

    static ReimbursementRule fullMonth(BigDecimal annualMaximum, Currency currency) {
        return new ReimbursementRule(annualMaximum, currency, BigDecimal.ONE, BigDecimal.ONE, 1, 1);
    }

    Money monthCap() {
        return Money.rounded(exactCap(), currency);
    }

    /** @param schemeRate the share of the cost that the scheme pays, 1 for all of it */
    Money reimbursable(BigDecimal cost, BigDecimal schemeRate) {
        return Money.rounded(cost.multiply(schemeRate).min(exactCap()), currency);
    }

    private BigDecimal exactCap() {
        return annualMaximum
                .multiply(hours)
                .multiply(BigDecimal.valueOf(daysInPost))
                .divide(
                        MONTHS.multiply(fullTimeHours).multiply(BigDecimal.valueOf(daysInMonth)),
                        MathContext.DECIMAL128);
    }
}
