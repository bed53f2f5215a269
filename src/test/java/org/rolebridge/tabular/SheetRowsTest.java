package org.rolebridge.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.tabular.TestFiles.refusalOf;
import static org.rolebridge.tabular.TestFiles.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebridge.tabular.UnreadableFile.Reason;

class SheetRowsTest {

    @TempDir
    Path folder;

    @Test
    void readsDateCellAsIsoDate() {
        assertThat(firstCell(sheet -> {
                    sheet.value(0, 0, LocalDate.of(2026, 11, 23));
                    sheet.style(0, 0).format("dd/mm/yyyy").set();
                }))
                .isEqualTo("2026-11-23");
    }

    @Test
    void keepsTimeOfDay() {
        assertThat(firstCell(sheet -> {
                    sheet.value(0, 0, LocalDateTime.of(2026, 11, 23, 9, 30));
                    sheet.style(0, 0).format("yyyy-mm-dd hh:mm").set();
                }))
                .isEqualTo("2026-11-23T09:30");
    }

    @Test
    void doesNotTakeCurrencyColourForDate() {
        assertThat(firstCell(sheet -> {
                    sheet.value(0, 0, 1234.5);
                    sheet.style(0, 0).format("[Red]\"day\" #,##0.00").set();
                }))
                .isEqualTo("1234.5");
    }

    @Test
    void readsNumberInPlainDigits() {
        assertThat(firstCell(sheet -> sheet.value(0, 0, 20_261_123))).isEqualTo("20261123");
    }

    @Test
    void dropsNoiseOfBinaryFractions() {
        assertThat(firstCell(sheet -> sheet.value(0, 0, 0.1 + 0.2))).isEqualTo("0.3");
    }

    @Test
    void readsTrueAndFalse() {
        assertThat(firstCell(sheet -> sheet.value(0, 0, Boolean.TRUE))).isEqualTo("true");
    }

    @Test
    void leavesStyledBlankCellsOut() {
        Path file = write(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Sheet");
            sheet.value(0, 0, "a");
            sheet.range(0, 0, 50, 30).style().format("@").set();
        });

        assertThat(rows(file)).extracting(TableRow::width).containsExactly(1);
    }

    @Test
    void readsFirstVisibleSheet() {
        Path file = write(workbook -> {
            Worksheet hidden = workbook.newWorksheet("Hidden");
            hidden.value(0, 0, "hidden");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            workbook.newWorksheet("Shown").value(0, 0, "shown");
        });

        assertThat(rows(file).getFirst().cell(0)).isEqualTo("shown");
    }

    @Test
    void namesMissingSheet() {
        Path file = write(workbook -> workbook.newWorksheet("Sheet").value(0, 0, "a"));

        assertThat(refusalOf(() -> TableFile.inspect(file, "a.xlsx").rows("Other"))
                        .reason())
                .isEqualTo(Reason.MISSING_SHEET);
    }

    private String firstCell(Consumer<Worksheet> content) {
        return rows(write(workbook -> content.accept(workbook.newWorksheet("Sheet"))))
                .getFirst()
                .cell(0);
    }

    private Path write(Consumer<Workbook> content) {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream target = Files.newOutputStream(file)) {
            Workbook workbook = new Workbook(target, "Test", "1.0");
            content.accept(workbook);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
