package org.rolebridge.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvExportTest {

    @TempDir
    Path folder;

    @Test
    void startsWithByteOrderMark() {
        assertThat(written("a")).startsWith("\uFEFF");
    }

    @Test
    void endsRowsAsTheStandardSays() {
        assertThat(written("a", "b")).endsWith("a,b\r\n");
    }

    @Test
    void quotesSeparatorsQuotesAndLineBreaks() {
        assertThat(written("a,b", "say \"hi\"", "two\nlines"))
                .endsWith("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void guardsText() {
        assertThat(written("=1+1")).endsWith("'=1+1\r\n");
    }

    @Test
    void writesNegativeNumbersBare() {
        assertThat(written(new BigDecimal("-1234.50"), -3, -4L)).endsWith("-1234.50,-3,-4\r\n");
    }

    @Test
    void writesDatesAndAnswersBare() {
        assertThat(written(LocalDate.of(2026, 11, 23), true, null)).endsWith("2026-11-23,yes,\r\n");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatIllegalArgumentException().isThrownBy(() -> written(Optional.of("a")));
    }

    @Test
    void writesWhatTheReaderReads() {
        byte[] content = bytes("Café, \"The\" = Centre", "=1+1", 5);
        TableRow row =
                TestFiles.rows(new TestFiles(folder).bytes("a.csv", content)).getFirst();

        assertThat(row.cells().stream().map(FormulaGuard::unguard))
                .containsExactly("Café, \"The\" = Centre", "=1+1", "5");
    }

    private static String written(@Nullable Object... cells) {
        return new String(bytes(cells), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(@Nullable Object... cells) {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (CsvExport export = new CsvExport(target)) {
            export.row(cells);
        }
        return target.toByteArray();
    }
}
