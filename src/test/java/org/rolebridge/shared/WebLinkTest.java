package org.rolebridge.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/chart.pdf",
                "http://intranet/policy?version=2#role",
                "HTTPS://EXAMPLE.ORG",
                "https://example.org/a%20b"
            })
    void takesWebAddresses(String link) {
        assertThat(WebLink.checked("link", " " + link)).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "file:///C:/evidence.pdf",
                "ftp://example.org/chart",
                "//example.org/chart",
                "example.org/chart",
                "https:chart",
                "https://",
                "https://somebody@example.org/chart",
                "https://example.org/<script>",
                "https://exa mple.org",
                "G:\\HR\\chart.pdf"
            })
    void refusesEverythingElse(String link) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> WebLink.checked("link", link))
                .returns("link-web", RuleViolation::code)
                .returns("link", RuleViolation::field);
    }

    @Test
    void isNothingWhereNobodyTypedOne() {
        assertThat(WebLink.checked("link", " ")).isNull();
    }

    @Test
    void refusesWhatWouldNotFitIntoTheTable() {
        var fits = "https://example.org/" + "a".repeat(WebLink.MAX - 20);
        assertThat(WebLink.checked("link", fits)).isEqualTo(fits);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> WebLink.checked("link", fits + "a"));
    }
}
