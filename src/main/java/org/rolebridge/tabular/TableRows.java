package org.rolebridge.tabular;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.rolebridge.tabular.UnreadableFile.Reason;

/** The rows of one table, read one at a time; blank rows are left out. Every method may throw {@link UnreadableFile}. */
public abstract sealed class TableRows implements Iterator<TableRow>, AutoCloseable permits CsvRows, SheetRows {

    private final int maxRows;
    private @Nullable TableRow ahead;
    private boolean ended;
    private int count;

    TableRows(int maxRows) {
        this.maxRows = maxRows;
    }

    abstract @Nullable TableRow read();

    @Override
    public abstract void close();

    @Override
    public final boolean hasNext() {
        while (ahead == null && !ended) {
            TableRow row = read();
            ended = row == null;
            if (row != null && !row.isBlank()) {
                ahead = counted(row);
            }
        }
        return ahead != null;
    }

    @Override
    public final TableRow next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        TableRow row = ahead;
        ahead = null;
        return row;
    }

    /** The next row of a format whose rows are all equally long; a shorter last row means that the end is missing. */
    public final TableRow nextOfWidth(int columns) {
        TableRow row = next();
        if (row.width() != columns) {
            boolean cutOff = row.width() < columns && count > 1 && !hasNext();
            throw new UnreadableFile(cutOff ? Reason.TRUNCATED : Reason.COLUMN_COUNT, row.line(), row.width(), columns);
        }
        return row;
    }

    /** The titles in the first row. */
    public final TableHeader header() {
        if (!hasNext()) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        return TableHeader.of(next());
    }

    private TableRow counted(TableRow row) {
        if (++count > maxRows) {
            throw new UnreadableFile(Reason.TOO_MANY_ROWS, maxRows);
        }
        if (row.width() > TableFile.MAX_COLUMNS) {
            throw new UnreadableFile(Reason.TOO_MANY_COLUMNS, row.line(), TableFile.MAX_COLUMNS);
        }
        return row;
    }
}
