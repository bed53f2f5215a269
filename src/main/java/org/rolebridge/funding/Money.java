package org.rolebridge.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.rolebridge.shared.RuleViolation;

/** An amount in one currency, to the penny or cent. Amounts of different currencies are never added or compared. */
public record Money(BigDecimal amount, Currency currency) {

    public static final int DECIMALS = 2;
    /** What {@code decimal(14,2)} holds. */
    public static final BigDecimal MAX = new BigDecimal("999999999999.99");

    public Money {
        if (amount.stripTrailingZeros().scale() > DECIMALS) {
            throw RuleViolation.at("amount", "money-decimals");
        }
        if (amount.abs().compareTo(MAX) > 0) {
            throw RuleViolation.at("amount", "money-range", MAX);
        }
        amount = amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The result of a calculation, rounded half up; to be called once for each line. */
    public static Money rounded(BigDecimal exact, Currency currency) {
        return new Money(exact.setScale(DECIMALS, RoundingMode.HALF_UP), currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(comparable(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(comparable(other)), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    public boolean isMoreThan(Money other) {
        return amount.compareTo(comparable(other)) > 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** This as a share of the whole, for pictures only; nothing is worked out from it. */
    public double shareOf(Money whole) {
        return whole.isZero() ? 0 : amount.doubleValue() / comparable(whole).doubleValue();
    }

    /** As texts show it: £1,234.56. */
    @Override
    public String toString() {
        var format = NumberFormat.getCurrencyInstance(Locale.UK);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(DECIMALS);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(amount);
    }

    private BigDecimal comparable(Money other) {
        if (!other.currency.equals(currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not mix");
        }
        return other.amount;
    }
}
