package org.rolebridge.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.tabular.TestFiles.reasonOf;
import static org.rolebridge.tabular.TestFiles.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebridge.tabular.UnreadableFile.Reason;

class TableFileTest {

    @TempDir
    Path folder;

    private TestFiles files;

    @BeforeEach
    void openFolder() {
        files = new TestFiles(folder);
    }

    @Test
    void refusesEmptyFile() {
        assertThat(reasonOf(() -> rows(files.text("a.csv", "")))).isEqualTo(Reason.EMPTY);
    }

    @Test
    void refusesWorkbookNamedCsv() {
        assertThat(reasonOf(() -> rows(workbook("a.csv")))).isEqualTo(Reason.WORKBOOK_NAMED_TEXT);
    }

    @Test
    void refusesTextNamedWorkbook() {
        assertThat(reasonOf(() -> rows(files.text("a.XLSX", "a,b\n")))).isEqualTo(Reason.TEXT_NAMED_WORKBOOK);
    }

    @Test
    void refusesOldWorkbook() {
        byte[] old = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

        assertThat(reasonOf(() -> rows(files.bytes("a.xls", old)))).isEqualTo(Reason.OLD_WORKBOOK);
    }

    @Test
    void refusesOtherZip() {
        Path file = files.zip("a.xlsx", Map.of("readme.txt", "hello"));

        assertThat(reasonOf(() -> rows(file))).isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @Test
    void refusesTruncatedWorkbookAtEveryLength() throws IOException {
        byte[] whole = Files.readAllBytes(workbook("whole.xlsx"));
        for (int length = 4; length < whole.length; length += 101) {
            Path part = files.bytes("part.xlsx", Arrays.copyOf(whole, length));

            assertThat(reasonOf(() -> rows(part))).isEqualTo(Reason.TRUNCATED_WORKBOOK);
        }
    }

    @Test
    void refusesEveryChangedByteOrReadsTheSame() throws IOException {
        byte[] whole = Files.readAllBytes(workbook("whole.xlsx"));
        List<TableRow> expected = rows(workbook("whole.xlsx"));
        for (int at = 4; at < whole.length; at += 7) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x20;
            Path file = files.bytes("changed.xlsx", changed);

            assertThat(readOrRefuse(file)).isIn(expected, List.of());
        }
    }

    @Test
    void readsWorkbookOfAnyName() {
        assertThat(rows(workbook("upload.tmp"))).containsExactly(new TableRow(1, List.of("a", "b")));
    }

    private Path workbook(String name) {
        return files.workbook(name, Map.of("Sheet", List.of(List.of("a", "b"))));
    }

    private static List<TableRow> readOrRefuse(Path file) {
        try {
            return rows(file);
        } catch (UnreadableFile refused) {
            return List.of();
        }
    }
}
