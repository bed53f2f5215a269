package org.rolebridge.milestone;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebridge.shared.RuleViolation;

class EvidenceLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/chart.pdf",
                "http://intranet/policy?version=2#role",
                "HTTPS://EXAMPLE.ORG",
                "https://example.org/a%20b"
            })
    void takesWebAddresses(String link) {
        assertThatNoException().isThrownBy(() -> EvidenceLink.check(link));
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
                .isThrownBy(() -> EvidenceLink.check(link))
                .returns("milestone-link", RuleViolation::code)
                .returns("evidenceLink", RuleViolation::field);
    }

    @Test
    void refusesWhatWouldNotFitIntoTheTable() {
        var fits = "https://example.org/" + "a".repeat(EvidenceLink.MAX_LENGTH - 20);
        assertThatNoException().isThrownBy(() -> EvidenceLink.check(fits));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> EvidenceLink.check(fits + "a"));
    }
}
