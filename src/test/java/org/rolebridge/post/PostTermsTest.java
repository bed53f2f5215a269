package org.rolebridge.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebridge.shared.RuleViolation;

class PostTermsTest {

    private static final LocalDate START = LocalDate.of(2026, 4, 1);

    private static PostTerms terms(String hours, String fullTime) {
        return terms(entry(hours, fullTime));
    }

    private static TermsEntry entry(String hours, String fullTime) {
        return new TermsEntry("Band 5", new BigDecimal(hours), new BigDecimal(fullTime), null);
    }

    private static PostTerms terms(TermsEntry entry) {
        return new PostTerms(
                1, 1, 1, entry.grade(), entry.hours(), entry.fullTimeHours(), entry.annualPay(), "GBP", START, null, 3);
    }

    @ParameterizedTest
    @CsvSource({"37.5, 37.5, 1.0000", "30, 37.5, 0.8000", "20, 37, 0.5405", "0.01, 40, 0.0003", "25, 37.5, 0.6667"})
    void dividesHoursByFullTimeHoursAndRoundsHalfUp(String hours, String fullTime, String wte) {
        assertThat(terms(hours, fullTime).wte()).isEqualTo(new BigDecimal(wte));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-37.5", "60.01", "1e9", "37.501"})
    void refusesHoursThatNoPostHas(String hours) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> terms(hours, "37.5"))
                .returns("post-hours-range", RuleViolation::code)
                .returns("hours", RuleViolation::field);
    }

    @Test
    void refusesMoreThanOneWholeTimeEquivalent() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> terms("37.88", "37.5"))
                .returns("post-hours-over-full-time", RuleViolation::code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "10000000", "1.001", "1e300"})
    void refusesPayThatNobodyGets(String pay) {
        var entry = new TermsEntry(null, BigDecimal.TEN, BigDecimal.TEN, new BigDecimal(pay));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> terms(entry))
                .returns("post-pay-range", RuleViolation::code);
    }

    @Test
    void givesWayToNewTermsOnALeapDay() {
        var next = terms("37.5", "37.5").followedBy(LocalDate.of(2028, 2, 29), entry("30", "37.5"), 4);
        assertThat(next.validFrom()).isEqualTo("2028-02-29");
        assertThat(terms("37.5", "37.5").endOn(next.validFrom().minusDays(1)).validTo())
                .isEqualTo("2028-02-28");
    }

    @Test
    void refusesNewTermsOnTheDayItBeganItself() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> terms("37.5", "37.5").followedBy(START, entry("30", "37.5"), 4))
                .returns("post-terms-same-day", RuleViolation::code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1926-04-01", "2101-01-01"})
    void refusesDaysThatAreTypingErrors(LocalDate day) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new Post(0, 1, "P-01", day, null, 0))
                .returns("post-day-range", RuleViolation::code);
    }
}
