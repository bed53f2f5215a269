package org.rolebridge.tabular;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.rolebridge.tabular.UnreadableFile.Reason;

/**
 * An inspected workbook.
 *
 * @param styled the library fails on a workbook without styles when asked for the formats that tell dates from numbers
 */
record WorkbookFile(Path path, boolean styled) {

    List<String> sheets() {
        try (ReadableWorkbook workbook = open()) {
            return workbook.getSheets()
                    .filter(WorkbookFile::isVisible)
                    .map(Sheet::getName)
                    .toList();
        } catch (IOException e) {
            throw new UnreadableFile(e, Reason.BROKEN_WORKBOOK);
        }
    }

    SheetRows rows(int maxRows) {
        return rows(WorkbookFile::isVisible, new UnreadableFile(Reason.EMPTY), maxRows);
    }

    SheetRows rows(String name, int maxRows) {
        UnreadableFile missing = new UnreadableFile(Reason.MISSING_SHEET, name);
        return rows(sheet -> sheet.getName().strip().equalsIgnoreCase(name), missing, maxRows);
    }

    private SheetRows rows(Predicate<Sheet> wanted, UnreadableFile missing, int maxRows) {
        ReadableWorkbook workbook = open();
        try {
            Sheet sheet = workbook.getSheets().filter(wanted).findFirst().orElseThrow(() -> missing);
            return new SheetRows(workbook, sheet, maxRows);
        } catch (RuntimeException e) {
            throw closed(workbook, e);
        }
    }

    private ReadableWorkbook open() {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(styled, true));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile(e, Reason.BROKEN_WORKBOOK);
        }
    }

    private static UnreadableFile closed(ReadableWorkbook workbook, RuntimeException failure) {
        try {
            workbook.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure instanceof UnreadableFile known ? known : new UnreadableFile(failure, Reason.BROKEN_WORKBOOK);
    }

    private static boolean isVisible(Sheet sheet) {
        return sheet.getVisibility() == SheetVisibility.VISIBLE;
    }
}
