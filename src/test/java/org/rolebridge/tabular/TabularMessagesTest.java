package org.rolebridge.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolebridge.tabular.UnreadableFile.Reason;

class TabularMessagesTest {

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrongWithFile(Reason reason) throws IOException {
        assertThat(messages().getProperty(reason.key() + ".what")).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void saysHowToMendFile(Reason reason) throws IOException {
        assertThat(messages().getProperty(reason.key() + ".fix")).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void explainsCellRefusal(CellRefusal refusal) throws IOException {
        assertThat(messages().getProperty("problem." + refusal.code())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void formatsWithoutLosingCharacters(Reason reason) throws IOException {
        String text = messages().getProperty(reason.key() + ".what");

        assertThat(MessageFormat.format(text, "1", "2", "3"))
                .doesNotContain("{")
                .hasSameSizeAs(text.replaceAll("\\{\\d}", "1"));
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (InputStreamReader text = new InputStreamReader(
                TabularMessagesTest.class.getResourceAsStream("/messages/tabular.properties"),
                StandardCharsets.UTF_8)) {
            messages.load(text);
        }
        return messages;
    }
}
