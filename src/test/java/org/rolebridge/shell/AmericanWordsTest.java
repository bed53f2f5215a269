package org.rolebridge.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmericanWordsTest {

    @ParameterizedTest
    @CsvSource({
        "In post / WTE, In post / FTE",
        "Whole-time equivalents and money, Full-time equivalents and money",
        "Programmes, Programs",
        "An organisation that {0} recognises, An organization that {0} recognizes",
        "Reorganised and anonymised, Reorganized and anonymized",
        "Cost centre and Postcode, Cost center and ZIP code",
        "The catalogue of enrolments, The catalog of enrollments",
        "Raised promises of 4 hours, Raised promises of 4 hours",
    })
    void areWhatPeopleInTheUsaRead(String british, String american) {
        assertThat(AmericanWords.of(british)).isEqualTo(american);
    }
}
