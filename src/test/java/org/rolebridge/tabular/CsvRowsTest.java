package org.rolebridge.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.tabular.TestFiles.reasonOf;
import static org.rolebridge.tabular.TestFiles.refusalOf;
import static org.rolebridge.tabular.TestFiles.rows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebridge.tabular.UnreadableFile.Reason;

class CsvRowsTest {

    @TempDir
    Path folder;

    private TestFiles files;

    @BeforeEach
    void openFolder() {
        files = new TestFiles(folder);
    }

    @Test
    void readsQuotedCells() {
        Path file = files.text("a.csv", "\"one, two\",\"say \"\"hi\"\"\"\r\n");

        assertThat(rows(file)).containsExactly(new TableRow(1, List.of("one, two", "say \"hi\"")));
    }

    @Test
    void countsLinesInsideQuotedCells() {
        Path file = files.text("a.csv", "\"one\ntwo\",b\nc,d\n");

        assertThat(rows(file)).extracting(TableRow::line).containsExactly(1, 3);
    }

    @Test
    void leavesBlankRowsOut() {
        Path file = files.text("a.csv", "a,b\n\n,\nc,d\n");

        assertThat(rows(file)).extracting(TableRow::line).containsExactly(1, 4);
    }

    @Test
    void acceptsByteOrderMark() {
        Path file = files.text("a.csv", "\uFEFFcode,name\n");

        assertThat(rows(file).getFirst().cell(0)).isEqualTo("code");
    }

    @Test
    void saysWhereTextStopsBeingUtf8() {
        Path file = files.bytes("a.csv", "name\nCafé\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refusalOf(() -> rows(file)))
                .extracting(UnreadableFile::reason, UnreadableFile::arguments)
                .containsExactly(Reason.NOT_UTF8, List.of("2", "9"));
    }

    @Test
    void findsBadByteBehindTheFirstBuffer() {
        byte[] content = "café,b\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        content[content.length - 2] = (byte) 0xFF;
        Path file = files.bytes("a.csv", content);

        assertThat(refusalOf(() -> rows(file)).arguments())
                .containsExactly("20000", String.valueOf(content.length - 1));
    }

    @Test
    void refusesUtf16() {
        Path file = files.bytes("a.csv", "\uFEFFcode,name\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(reasonOf(() -> rows(file))).isEqualTo(Reason.NOT_UTF8);
    }

    @Test
    void refusesNulCharacters() {
        Path file = files.text("a.csv", "a,b\nc,\0\n");

        assertThat(refusalOf(() -> rows(file)))
                .extracting(UnreadableFile::reason, UnreadableFile::arguments)
                .containsExactly(Reason.NUL_CHARACTER, List.of("2"));
    }

    @Test
    void refusesUnclosedQuote() {
        Path file = files.text("a.csv", "a,b\n\"c,d\ne,f\n");

        assertThat(refusalOf(() -> rows(file)))
                .extracting(UnreadableFile::reason, UnreadableFile::arguments)
                .containsExactly(Reason.BROKEN_QUOTES, List.of("2"));
    }

    @Test
    void refusesUnclosedQuoteInHugeFileWithoutReadingOn() {
        Path file = files.text("a.csv", "a,b\n\"c,d\n" + "e,f\n".repeat(2_000_000));

        assertThat(reasonOf(() -> rows(file))).isEqualTo(Reason.BROKEN_QUOTES);
    }

    @Test
    void refusesShorterLastRowWithoutLineBreak() {
        Path file = files.text("a.csv", "a,b,c\nd,e,f\ng,h");

        assertThat(refusalOf(() -> rows(file)))
                .extracting(UnreadableFile::reason, UnreadableFile::arguments)
                .containsExactly(Reason.TRUNCATED, List.of("3", "2", "3"));
    }

    @Test
    void refusesOtherSeparators() {
        Path file = files.text("a.csv", "name;type;code\n");

        assertThat(reasonOf(() -> rows(file))).isEqualTo(Reason.WRONG_SEPARATOR);
    }

    @Test
    void refusesTooManyColumns() {
        Path file = files.text("a.csv", "a,".repeat(200) + "a\n");

        assertThat(reasonOf(() -> rows(file))).isEqualTo(Reason.TOO_MANY_COLUMNS);
    }

    @Test
    void refusesTooManyRows() {
        Path file = files.text("a.csv", "a\nb\nc\n");

        assertThat(reasonOf(() -> rows(TableFile.inspect(file, "a.csv", 2)))).isEqualTo(Reason.TOO_MANY_ROWS);
    }

    @Test
    void refusesRowOfOtherWidthWhenAskedFor() {
        Path file = files.text("a.csv", "a,b\nc,d,e\nf,g\n");
        TableRows rows = TableFile.inspect(file, "a.csv").rows();
        rows.nextOfWidth(2);

        assertThat(refusalOf(() -> rows.nextOfWidth(2)))
                .extracting(UnreadableFile::reason, UnreadableFile::arguments)
                .containsExactly(Reason.COLUMN_COUNT, List.of("2", "3", "2"));
        rows.close();
    }
}
