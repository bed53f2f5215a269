package org.rolebridge.post;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebridge.shared.RuleViolation;

class PostFundingTest {

    private static final LocalDate START = LocalDate.of(2026, 4, 1);

    private static PostFunding share(FundingSource source, String percent, @Nullable LocalDate to) {
        return new PostFunding(0, 1, 1, source, null, null, null, new BigDecimal(percent), START, to, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100.01", "1e9", "33.333"})
    void refusesSharesThatAreNoPartOfAWhole(String percent) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> share(FundingSource.OWN_RECURRENT, percent, null))
                .returns("share-range", RuleViolation::code);
    }

    @Test
    void asksWhichAwardPays() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> share(FundingSource.AWARD, "100", null))
                .returns("share-needs-award", RuleViolation::code);
    }

    @Test
    void asksWhoSomebodyElseIs() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> share(FundingSource.OTHER, "100", null))
                .returns("share-other-needs-note", RuleViolation::code);
    }

    @Test
    void cannotEndBeforeItBegins() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> share(FundingSource.OWN_RECURRENT, "100", START.minusDays(1)))
                .returns("share-ends-before-start", RuleViolation::code);
    }
}
