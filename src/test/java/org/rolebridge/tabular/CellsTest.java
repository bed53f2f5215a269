package org.rolebridge.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "23/11/2026", "20261123", " 2026-11-23 "})
    void readsDates(String text) {
        assertThat(Cells.date(text).value()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-04-31", "31/04/2026", "20260431", "2025-02-29", "29/02/1900", "2026-13-01", "00/01/2026"})
    void refusesDaysThatDoNotExist(String text) {
        assertThat(Cells.date(text).refusal()).isEqualTo(CellRefusal.NO_SUCH_DAY);
    }

    @Test
    void knowsLeapDays() {
        assertThat(Cells.date("29/02/2024").value()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1/4/2026", "23-11-2026", "23.11.2026", "23 Nov 2026", "٢٠٢٦-١١-٢٣", "2026-11-23T09:30", "soon"})
    void refusesOtherForms(String text) {
        assertThat(Cells.date(text).refusal()).isEqualTo(CellRefusal.NOT_A_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99991231", "0026-11-23"})
    void refusesDatesFarAway(String text) {
        assertThat(Cells.date(text).refusal()).isEqualTo(CellRefusal.DATE_OUT_OF_RANGE);
    }

    @Test
    void takesBlankForEmpty() {
        assertThat(Cells.date("  ").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1234.50,1234.50", "-3,-3", "0.125,0.125"})
    void readsDecimals(String text, BigDecimal expected) {
        assertThat(Cells.decimal(text).value()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.50|THOUSANDS_SEPARATOR",
                "1 234|THOUSANDS_SEPARATOR",
                "1e309|EXPONENT",
                "1.5E+3|EXPONENT",
                "£5|NOT_A_NUMBER",
                "1,5|NOT_A_NUMBER",
                "NaN|NOT_A_NUMBER",
                "+5|NOT_A_NUMBER",
                ".5|NOT_A_NUMBER",
                "0x10|NOT_A_NUMBER",
                "12345678901234567.89|TOO_MANY_DIGITS"
            })
    void refusesOtherNumbers(String text, CellRefusal reason) {
        assertThat(Cells.decimal(text).refusal()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"yes,true", "Y,true", "TRUE,true", "No,false", "n,false", "false,false"})
    void readsYesAndNo(String text, boolean expected) {
        assertThat(Cells.yesOrNo(text).value()).isEqualTo(expected);
    }

    @Test
    void refusesPerhaps() {
        assertThat(Cells.yesOrNo("perhaps").refusal()).isEqualTo(CellRefusal.NOT_YES_OR_NO);
    }
}
