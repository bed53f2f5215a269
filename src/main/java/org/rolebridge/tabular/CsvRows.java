package org.rolebridge.tabular;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.rolebridge.tabular.UnreadableFile.Reason;

/** CSV as in RFC 4180: commas, double quotes, UTF-8. Shorter rows in the middle are left to the caller. */
final class CsvRows extends TableRows {

    private static final int MAX_CELL = 32_767;

    private final StrictUtf8Reader text;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private int firstWidth;
    private @Nullable TableRow previous;

    CsvRows(Path path, int maxRows) {
        super(maxRows);
        try {
            text = new StrictUtf8Reader(Files.newInputStream(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(CsvRecordHandler.of(handler -> handler.maxFieldSize(MAX_CELL)), text);
        records = reader.iterator();
    }

    @Override
    @Nullable
    TableRow read() {
        try {
            TableRow row = records.hasNext() ? row(records.next()) : null;
            check(row);
            previous = row;
            return row;
        } catch (CsvParseException e) {
            throw e.getCause() instanceof UnreadableFile known
                    ? known
                    : new UnreadableFile(e, Reason.BROKEN_QUOTES, previous == null ? 1 : previous.line() + 1);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableRow row(CsvRecord csvRecord) {
        return new TableRow(Math.toIntExact(csvRecord.getStartingLineNumber()), csvRecord.getFields());
    }

    private void check(@Nullable TableRow row) {
        if (previous == null && row != null) {
            firstWidth = row.width();
            refuseOtherSeparators(row);
        } else if (row == null && previous != null && previous.width() < firstWidth && !text.endsWithLineBreak()) {
            throw new UnreadableFile(Reason.TRUNCATED, previous.line(), previous.width(), firstWidth);
        }
    }

    private static void refuseOtherSeparators(TableRow first) {
        String cell = first.cells().getFirst();
        boolean other =
                cell.chars().filter(c -> c == ';' || c == '\t' || c == '|').count() > 1;
        if (first.width() == 1 && other) {
            throw new UnreadableFile(Reason.WRONG_SEPARATOR);
        }
    }
}
