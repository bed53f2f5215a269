package org.rolebridge.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierSchemeTest {

    @ParameterizedTest
    @CsvSource({
        "ODS,a81001,A81001",
        "ODS,QHM,QHM",
        "CQC,1-123456789,1-123456789",
        "CQC,rx3mm,RX3MM",
        "CHARITY,1234567,1234567",
        "CHARITY,SC012345,SC012345",
        "COMPANY,01234567,01234567",
        "GSS,E54000041,E54000041",
        "NPI,1234567893,1234567893",
        "EIN,12-3456789,123456789",
        "LOCAL,Ward 7/b,WARD 7/B"
    })
    void acceptsTidiedCode(IdentifierScheme scheme, String written, String kept) {
        assertThat(scheme.tidy(written)).isEqualTo(kept);
        assertThat(scheme.accepts(kept)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ODS,A8",
        "ODS,A81 001",
        "CQC,1-12",
        "CQC,ABCDEF",
        "CHARITY,12345",
        "COMPANY,1234567",
        "GSS,54000041",
        "NPI,1234567890",
        "NPI,123456789",
        "EIN,1234-56789"
    })
    void refusesOtherCode(IdentifierScheme scheme, String code) {
        assertThat(scheme.accepts(scheme.tidy(code))).isFalse();
    }
}
