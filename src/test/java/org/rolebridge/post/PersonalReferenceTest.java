package org.rolebridge.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebridge.shared.RuleViolation;

class PersonalReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"jane@example.org", "@jane", "LW1@x"})
    void refusesAddresses(String text) {
        assertRefused(text, "reference-is-address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB123456C", "ab 12 34 56 c", "NI AB-12-34-56-D", "QQ 12 34 56", "123-45-6789"})
    void refusesNationalNumbers(String text) {
        assertRefused(text, "reference-is-national-number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Smith",
                "Jane Smith 2",
                "Smith, Jane",
                "José Álvarez",
                "Anne-Marie O’Neill 7",
                "jane",
                "JSMITH",
                "李小明"
            })
    void refusesNames(String text) {
        assertRefused(text, "reference-is-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"LW-014", "20451187", "A1", "link worker 3", "ESR 20451187-2", "EM123456", "JS", "Post 7 B"})
    void acceptsCodes(String text) {
        assertThat(Worker.called(" " + text + " ", 1).reference()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "12345678901234567890123456789012345678901"})
    void refusesNothingAndTooMuch(String text) {
        assertRefused(text, "worker-reference-length");
    }

    private static void assertRefused(String text, String rule) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Worker.called(text, 1))
                .returns(rule, RuleViolation::code)
                .returns("worker", RuleViolation::field);
    }
}
