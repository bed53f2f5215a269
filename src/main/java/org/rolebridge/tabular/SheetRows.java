package org.rolebridge.tabular;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.rolebridge.tabular.UnreadableFile.Reason;

/** The rows of one sheet; cells at the end of a row that only carry a style are left out. */
final class SheetRows extends TableRows {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int line;

    SheetRows(ReadableWorkbook workbook, Sheet sheet, int maxRows) {
        super(maxRows);
        this.workbook = workbook;
        try {
            stream = sheet.openStream();
        } catch (IOException e) {
            throw new UnreadableFile(e, Reason.BROKEN_WORKBOOK);
        }
        rows = stream.iterator();
    }

    @Override
    @Nullable
    TableRow read() {
        try {
            return rows.hasNext() ? row(rows.next()) : null;
        } catch (RuntimeException e) {
            throw new UnreadableFile(e, Reason.BROKEN_WORKBOOK);
        }
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TableRow row(Row row) {
        line = Math.max(line + 1, row.getRowNum());
        List<String> cells = new ArrayList<>(row.getCellCount());
        int width = 0;
        for (@Nullable Cell cell : row) {
            String text = cell == null ? "" : SheetCell.text(cell);
            cells.add(text);
            width = text.isBlank() ? width : cells.size();
        }
        return new TableRow(line, cells.subList(0, width));
    }
}
