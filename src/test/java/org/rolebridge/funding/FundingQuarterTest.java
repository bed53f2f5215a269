package org.rolebridge.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.rolebridge.funding.FundingTotal.Quarter;

class FundingQuarterTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final int CALIFORNIA = 7;

    @Test
    void countsFromApril() {
        assertThat(new Quarter(OCTOBER, 4).words()).containsExactly(3, "2026/27", "October", "December", "2026");
        assertThat(new Quarter(YearMonth.of(2027, 1), 4).words()).startsWith(4, "2026/27");
    }

    @Test
    void countsFromWhereTheReaderBegins() {
        assertThat(new Quarter(OCTOBER, 10).words()).startsWith(1, "2026/27");
        assertThat(new Quarter(OCTOBER, CALIFORNIA).words()).startsWith(2, "2026/27");
        assertThat(new Quarter(OCTOBER, 1).words()).startsWith(4, "2026");
    }

    @Test
    void tellsOnlyTheMonthsWhereAYearBeginsWithinThem() {
        assertThat(new Quarter(OCTOBER, 9).textKey()).isEqualTo("funding.quarter.months");
        assertThat(new Quarter(OCTOBER, 4).textKey()).isEqualTo("funding.quarter");
    }
}
