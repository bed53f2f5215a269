package org.rolebridge.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebridge.shared.RuleViolation;

class PasswordRulesTest {

    private static final Person AMIRA =
            new Person(1, "amira.khan@harbourview.example", "Amira Khan", PersonStatus.ACTIVE, false, 0);

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "P4$$w0rd2026",
                "Rolebridge2026!",
                "qwertyuiop12",
                "1q2w3e4r5t6y",
                "zyxwvutsrqponm",
                "aaaaaaaaaaaaaaaa",
                "abababababab",
                "Summer2026Winter",
                "iloveyouforever",
                "123456789012",
                "NHSManchester1999",
                "AmiraKhan2026!!",
                "harbourview-2026",
                "Liverpool.Arsenal.1"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rules.check("password", password, AMIRA))
                .returns("password-guessable", RuleViolation::code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "velvet tram forty nine",
                "7f$kQ9!x2LmP",
                "пароль из трёх слов",
                "    kettle   obelisk",
                "839201746538",
                "quickbrownfoxjumps"
            })
    void acceptsWhatIsLongAndUnusual(String password) {
        assertThatCode(() -> rules.check("password", password, AMIRA)).doesNotThrowAnyException();
    }

    @Test
    void countsCharactersAndNotTheirParts() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rules.check("password", "🌉🚲🪁🧭🫖🪨", AMIRA))
                .returns("password-length", RuleViolation::code);
    }

    @Test
    void acceptsOneHundredAndTwentyEightCharactersAndNoMore() {
        var longest = "kettle obelisk velvet ".repeat(6).substring(0, 128);
        assertThat(rules.isGuessable("kettle obelisk velvet")).isFalse();
        assertThatCode(() -> rules.check("password", longest, AMIRA)).doesNotThrowAnyException();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rules.check("password", longest + "x", AMIRA))
                .returns("password-length", RuleViolation::code);
    }
}
