package org.rolebridge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolebridge.tabular.TableFile;
import org.rolebridge.tabular.UnreadableFile;

class IntakeReaderTest {

    @TempDir
    Path folder;

    private static void assertRefused(Table table, String column, String key) {
        var file = table.read();
        assertThat(file.rows()).isEmpty();
        assertThat(file.problems())
                .extracting(IntakeProblem::line, IntakeProblem::column, IntakeProblem::key)
                .contains(tuple(2, column, "problem." + key));
    }

    @Test
    void readsARowWithAllItsParts() {
        var file = new Table()
                .role("R-1", "post", "P-01", "hours", "37.5", "person", "LW-1", "award", "A-1")
                .put("funder", "Lottery", "amount", "38000.00", "award_starts", "2025-04-01", "share_of_post", "60")
                .read();
        assertThat(file.problems()).isEmpty();
        assertThat(file.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.words()).isEqualTo("Link worker · P-01 · LW-1 · A-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "started, 31/04/2025, no-such-day",
        "started, 29/02/2025, no-such-day",
        "started, next week, not-a-date",
        "host_side, moon, intake-unknown-side",
        "pay_a_year, '31,049.00', thousands-separator",
        "pay_a_year, £31049, not-a-number",
        "pay_a_year, 1e309, exponent"
    })
    void refusesCellsThatCannotBeRead(String column, String text, String key) {
        assertRefused(new Table().role("R-1", "post", "P-01", "hours", "37.5").put(column, text), column, key);
    }

    @Test
    void refusesARowWithoutARole() {
        assertRefused(new Table().row("role_title", "Link worker"), "role", "intake-missing");
    }

    @Test
    void refusesDetailsOfAPostWithoutItsName() {
        assertRefused(new Table().role("R-1", "hours", "37.5"), "post", "intake-missing-post");
    }

    @Test
    void refusesDetailsOfAnAwardWithoutItsReference() {
        assertRefused(new Table().role("R-1", "amount", "38000"), "award", "intake-missing-award");
    }

    @Test
    void refusesAShareOfNoPost() {
        var table = new Table().role("R-1", "award", "A-1", "funder", "Lottery", "amount", "1");
        assertRefused(
                table.put("award_starts", "2025-04-01", "share_of_post", "60"),
                "share_of_post",
                "intake-share-without-post");
    }

    @Test
    void tellsEverythingThatIsWrongWithARow() {
        var file = new Table()
                .role("R-1", "started", "x", "post", "P-01", "hours", "y", "award", "A-1")
                .read();
        assertThat(file.problems())
                .extracting(IntakeProblem::column)
                .containsExactlyInAnyOrder("started", "hours", "amount", "award_starts", "funder");
    }

    @Test
    void readsItsOwnEmptyWorkbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        IntakeTemplate.export(key -> key).writeWorkbook(bytes);
        var file = Files.write(folder.resolve("roles.xlsx"), bytes.toByteArray());
        assertThat(new IntakeReader()
                        .read(TableFile.inspect(file, "roles.xlsx"))
                        .rows())
                .isEmpty();
    }

    @Test
    void refusesATableWithoutTheColumnsItNeeds() throws IOException {
        var file = Files.writeString(folder.resolve("roles.csv"), "role,kind\nR-1,Care co-ordinator\n");
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> new IntakeReader().read(TableFile.inspect(file, "roles.csv")))
                .returns(UnreadableFile.Reason.MISSING_COLUMN, UnreadableFile::reason);
    }

    @Test
    void givesAnExampleThatFitsItsOwnTitles() throws IOException {
        var bytes = new ByteArrayOutputStream();
        IntakeTemplate.export(key -> key).writeWorkbook(bytes);
        var path = Files.write(folder.resolve("roles.xlsx"), bytes.toByteArray());
        var file = TableFile.inspect(path, "roles.xlsx");
        try (var rows = file.rows("Example")) {
            var header = rows.header();
            var first = rows.next();
            assertThat(header.cell(first, IntakeTemplate.SHARE)).isEqualTo("100");
            assertThat(header.cell(first, IntakeTemplate.FUNDER)).isEqualTo("QRL");
        }
    }
}
