package org.rolebridge.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.support.Diagnosis.Result.NOT_SCORED;
import static org.rolebridge.support.Diagnosis.Result.RELIES_ON_PROGRAMME;
import static org.rolebridge.support.Diagnosis.Result.STANDS_ALONE;
import static org.rolebridge.support.Diagnosis.Result.SUPPORT_GAP;
import static org.rolebridge.support.Diagnosis.Result.TOO_MANY_RULES;
import static org.rolebridge.support.Diagnosis.Result.UNSETTLED;
import static org.rolebridge.support.Diagnosis.Result.WELL_SUPPORTED;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolebridge.support.Diagnosis.Ground;
import org.rolebridge.support.Diagnosis.Result;

class DiagnosisTest {

    private static final Mean LOW = new Mean(15, 8);
    private static final Mean HIGH = new Mean(16, 8);
    private static final Mean HARD = new Mean(-7, 14);
    private static final Mean MIXED = new Mean(0, 14);
    private static final Mean FAVOURABLE = new Mean(7, 14);
    private static final Mean NOT_RATED = Mean.NONE;
    private static final Mean FORCING = new Mean(7, 4);
    private static final Mean HELPFUL = new Mean(8, 4);

    /** The table of the domain facts, section 2, every cell. */
    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of(HARD, LOW, NOT_RATED, SUPPORT_GAP),
                Arguments.of(HARD, LOW, FORCING, SUPPORT_GAP),
                Arguments.of(HARD, LOW, HELPFUL, SUPPORT_GAP),
                Arguments.of(HARD, HIGH, NOT_RATED, RELIES_ON_PROGRAMME),
                Arguments.of(HARD, HIGH, FORCING, RELIES_ON_PROGRAMME),
                Arguments.of(HARD, HIGH, HELPFUL, RELIES_ON_PROGRAMME),
                Arguments.of(MIXED, LOW, NOT_RATED, UNSETTLED),
                Arguments.of(MIXED, LOW, FORCING, UNSETTLED),
                Arguments.of(MIXED, LOW, HELPFUL, UNSETTLED),
                Arguments.of(MIXED, HIGH, NOT_RATED, UNSETTLED),
                Arguments.of(MIXED, HIGH, FORCING, UNSETTLED),
                Arguments.of(MIXED, HIGH, HELPFUL, UNSETTLED),
                Arguments.of(FAVOURABLE, LOW, NOT_RATED, STANDS_ALONE),
                Arguments.of(FAVOURABLE, LOW, FORCING, TOO_MANY_RULES),
                Arguments.of(FAVOURABLE, LOW, HELPFUL, STANDS_ALONE),
                Arguments.of(FAVOURABLE, HIGH, NOT_RATED, WELL_SUPPORTED),
                Arguments.of(FAVOURABLE, HIGH, FORCING, TOO_MANY_RULES),
                Arguments.of(FAVOURABLE, HIGH, HELPFUL, WELL_SUPPORTED));
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsTheTable(Mean environment, Mean support, Mean form, Result expected) {
        assertThat(new Diagnosis(DiagnosisRule.USUAL, support, support, environment, form).result())
                .isEqualTo(expected);
    }

    static Stream<Arguments> grounds() {
        return IntStream.rangeClosed(-28, 28)
                .mapToObj(sum -> Arguments.of(
                        new Mean(sum, 14), sum <= -7 ? Ground.HARD : sum >= 7 ? Ground.FAVOURABLE : Ground.MIXED));
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void placesEveryMeanOfFourteenIndicators(Mean environment, Ground expected) {
        assertThat(new Diagnosis(DiagnosisRule.USUAL, HIGH, HIGH, environment, NOT_RATED).environmentGround())
                .contains(expected);
    }

    static Stream<Arguments> supports() {
        return IntStream.rangeClosed(0, 32)
                .boxed()
                .flatMap(knowledge -> IntStream.rangeClosed(0, 32)
                        .mapToObj(finance -> Arguments.of(knowledge, finance, Math.min(knowledge, finance) >= 16)));
    }

    @ParameterizedTest
    @MethodSource("supports")
    void takesTheSmallerHalfOfEveryPairOfSums(int knowledge, int finance, boolean high) {
        var diagnosis =
                new Diagnosis(DiagnosisRule.USUAL, new Mean(knowledge, 8), new Mean(finance, 8), HARD, NOT_RATED);
        assertThat(diagnosis.isSupportHigh()).isEqualTo(high);
    }

    @Test
    void givesSupportAsAShareOfFour() {
        var diagnosis = new Diagnosis(DiagnosisRule.USUAL, new Mean(23, 8), new Mean(17, 6), HARD, NOT_RATED);
        assertThat(diagnosis.support()).contains(new BigDecimal("0.71"));
    }

    @Test
    void comparesExactlyAtAThresholdThatNoFractionMeets() {
        var rule = new DiagnosisRule(
                new BigDecimal("0.6"), new BigDecimal("-0.5"), new BigDecimal("0.5"), BigDecimal.TWO, 1, 1);
        var diagnosis = new Diagnosis(rule, new Mean(12, 5), new Mean(12, 5), HARD, NOT_RATED);
        assertThat(diagnosis.result()).isEqualTo(RELIES_ON_PROGRAMME);
    }

    @Test
    void neverTakesUnscoredForZero() {
        assertThat(new Diagnosis(DiagnosisRule.USUAL, Mean.NONE, Mean.NONE, HARD, NOT_RATED).result())
                .isEqualTo(NOT_SCORED);
    }

    static Stream<Arguments> tooFew() {
        var five = Mean.of(List.of(4, 4, 4, 4, 4));
        var nine = new Mean(18, 9);
        return Stream.of(
                Arguments.of(five, HIGH, FAVOURABLE),
                Arguments.of(HIGH, five, FAVOURABLE),
                Arguments.of(HIGH, HIGH, nine));
    }

    @ParameterizedTest
    @MethodSource("tooFew")
    void waitsUntilEnoughIsScored(Mean knowledge, Mean finance, Mean environment) {
        assertThat(new Diagnosis(DiagnosisRule.USUAL, knowledge, finance, environment, NOT_RATED).result())
                .isEqualTo(NOT_SCORED);
    }

    @Test
    void givesNoNumberForSupportUntilEnoughIsScored() {
        assertThat(new Diagnosis(DiagnosisRule.USUAL, new Mean(20, 5), HIGH, HARD, NOT_RATED).support())
                .isEmpty();
    }
}
