package org.rolebridge.organisationfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganisationFileMessagesTest {

    @ParameterizedTest
    @EnumSource
    void explainsProblem(OrganisationProblem problem) throws IOException {
        assertThat(messages().getProperty("problem." + problem.code())).isNotBlank();
    }

    @Test
    void explainsEveryColumnOfTheTemplate() throws IOException {
        assertThat(OrganisationTemplate.TITLES)
                .map(title -> "template.organisation." + title)
                .isSubsetOf(messages().stringPropertyNames());
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (InputStreamReader text = new InputStreamReader(
                OrganisationFileMessagesTest.class.getResourceAsStream("/messages/organisation-file.properties"),
                StandardCharsets.UTF_8)) {
            messages.load(text);
        }
        return messages;
    }
}
