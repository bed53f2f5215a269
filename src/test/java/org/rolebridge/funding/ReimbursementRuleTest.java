package org.rolebridge.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** Published and exact answers for the primary care roles scheme of 2025/26. */
class ReimbursementRuleTest {

    private static final Currency POUNDS = Currency.getInstance("GBP");
    private static final BigDecimal NEW_NURSE = new BigDecimal("43352");
    private static final BigDecimal FULL_TIME = new BigDecimal("37.5");
    private static final BigDecimal ALL = BigDecimal.ONE;

    @Test
    void capsAFullMonthOfAFullTimePost() {
        assertThat(nurse("37.5", 31).monthCap()).hasToString("£3,612.67");
        assertThat(ReimbursementRule.fullMonth(NEW_NURSE, POUNDS).monthCap()).hasToString("£3,612.67");
    }

    @Test
    void capsAFullMonthOfThirtyHours() {
        assertThat(nurse("30", 31).monthCap()).hasToString("£2,890.13");
    }

    @Test
    void countsCalendarDaysFromTheDayInPost() {
        assertThat(nurse("30", 19).monthCap()).hasToString("£1,771.37");
    }

    @Test
    void paysTheCostWhereItIsBelowTheCap() {
        assertThat(nurse("30", 19).reimbursable(new BigDecimal("1500.00"), ALL)).hasToString("£1,500.00");
    }

    @Test
    void paysTheCapWhereTheCostIsAboveIt() {
        assertThat(nurse("30", 19).reimbursable(new BigDecimal("2204.10"), ALL)).hasToString("£1,771.37");
    }

    @Test
    void paysOnlyItsShareOfTheCost() {
        assertThat(nurse("37.5", 31).reimbursable(new BigDecimal("3000.01"), new BigDecimal("0.5")))
                .hasToString("£1,500.01");
    }

    /** £82,418 with 15 % employer's NI above £5,000 and 14.38 % pension: the published maximum for a GP, £105,882. */
    @Test
    void addsOnCostsUpToThePublishedMaximum() {
        var salary = new BigDecimal("82418");
        var insurance = salary.subtract(new BigDecimal("5000")).multiply(new BigDecimal("0.15"));
        var pension = salary.multiply(new BigDecimal("0.1438"));
        var cost = Money.rounded(salary.add(insurance).add(pension), POUNDS);
        assertThat(cost).hasToString("£105,882.41");
        assertThat(cost.minus(Money.rounded(new BigDecimal("105882"), POUNDS)).amount())
                .isLessThan(BigDecimal.ONE);
    }

    @Test
    void paysNothingForAMonthWithoutADayInPost() {
        assertThat(nurse("37.5", 0).monthCap().isZero()).isTrue();
    }

    @Test
    void refusesMoreDaysThanTheMonthHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> nurse("37.5", 32));
    }

    private static ReimbursementRule nurse(String hours, int days) {
        return new ReimbursementRule(NEW_NURSE, POUNDS, new BigDecimal(hours), FULL_TIME, days, 31);
    }
}
