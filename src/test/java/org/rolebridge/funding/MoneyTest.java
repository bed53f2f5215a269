package org.rolebridge.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolebridge.shared.RuleViolation;

class MoneyTest {

    private static final Currency POUNDS = Currency.getInstance("GBP");
    private static final Currency DOLLARS = Currency.getInstance("USD");

    @ParameterizedTest
    @CsvSource({"1.005, 1.01", "1.004999, 1.00", "2.675, 2.68", "-1.005, -1.01", "0.0049, 0.00"})
    void roundsHalfUp(String exact, String rounded) {
        assertThat(Money.rounded(new BigDecimal(exact), POUNDS).amount()).isEqualTo(rounded);
    }

    @Test
    void addsTenPenniesWithoutLosingOne() {
        var tenth = pounds("0.10");
        var sum = Money.zero(POUNDS);
        for (int penny = 0; penny < 10; penny++) {
            sum = sum.plus(tenth);
        }
        assertThat(sum).isEqualTo(pounds("1.00"));
    }

    @Test
    void treatsOneAndOneHundredHundredthsAlike() {
        assertThat(pounds("1")).isEqualTo(pounds("1.00"));
    }

    @Test
    void refusesHalfPennies() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> pounds("0.005"))
                .returns("money-decimals", RuleViolation::code);
    }

    @Test
    void refusesWhatTheTableCannotHold() {
        assertThat(pounds("999999999999.99").isPositive()).isTrue();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> pounds("1000000000000.00"))
                .returns("money-range", RuleViolation::code);
    }

    @Test
    void neverMixesCurrencies() {
        var dollar = new Money(BigDecimal.ONE, DOLLARS);
        assertThatIllegalArgumentException().isThrownBy(() -> pounds("1").plus(dollar));
        assertThatIllegalArgumentException().isThrownBy(() -> pounds("1").isMoreThan(dollar));
    }

    @ParameterizedTest
    @CsvSource(
            value = {"1234.5|GBP|£1,234.50", "57800|GBP|£57,800.00", "1234.56|USD|US$1,234.56", "-5|GBP|-£5.00"},
            delimiter = '|')
    void readsLikeMoney(String amount, String currency, String words) {
        assertThat(new Money(new BigDecimal(amount), Currency.getInstance(currency)))
                .hasToString(words);
    }

    private static Money pounds(String amount) {
        return new Money(new BigDecimal(amount), POUNDS);
    }
}
