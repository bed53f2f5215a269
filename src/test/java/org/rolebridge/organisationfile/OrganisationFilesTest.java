package org.rolebridge.organisationfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.tabular.TestFiles.refusalOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolebridge.tabular.TestFiles;
import org.rolebridge.tabular.UnreadableFile.Reason;

class OrganisationFilesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "region_name,region_ods,icb_ods,icb_gss,icb_name,legal_start|ICB_LIST",
                "icb_ods,icb_gss,icb_name,closed_on,successors|ICB_CLOSURES",
                "Name,Type,Identifier Scheme,Identifier|TEMPLATE",
                "A1,X,,,,,,,,,,,,,,,,,,,,,,,,,|ODS_CSV"
            })
    void recognisesByContent(String firstLine, OrganisationFileKind kind) {
        Path file = new TestFiles(folder).text("a.csv", firstLine + "\n");

        assertThat(OrganisationFiles.detect(file, "a.csv")).isEqualTo(kind);
    }

    @Test
    void saysHowManyColumnsWereExpected() {
        Path file = new TestFiles(folder).text("a.csv", "A81001,X,Y63,QHM,16C,16C\n");

        assertThat(refusalOf(() -> OrganisationFiles.read(file, "a.csv")).arguments())
                .containsExactly("1", "6", "27");
    }

    @Test
    void refusesForeignWorkbook() {
        Path file = new TestFiles(folder).workbook("a.xlsx", Map.of("Sheet1", List.of(List.of("Month", "Sales"))));

        assertThat(refusalOf(() -> OrganisationFiles.read(file, "a.xlsx")).reason())
                .isEqualTo(Reason.UNKNOWN_LAYOUT);
    }

    @Test
    void refusesEmptySheet() {
        Path file = new TestFiles(folder).workbook("a.xlsx", Map.of("Sheet1", List.of()));

        assertThat(refusalOf(() -> OrganisationFiles.read(file, "a.xlsx")).reason())
                .isEqualTo(Reason.EMPTY);
    }
}
