package org.rolebridge.tabular;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes CSV row by row: RFC 4180, UTF-8 with a byte order mark (Excel takes it for another encoding otherwise). Text goes
 * through {@link FormulaGuard}; numbers and ISO dates given as such are written bare. Closing it closes the target.
 */
public final class CsvExport implements AutoCloseable {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final CsvWriter writer;

    public CsvExport(OutputStream target) {
        try {
            target.write(BYTE_ORDER_MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(target, StandardCharsets.UTF_8);
    }

    public CsvExport row(@Nullable Object... cells) {
        return row(Arrays.asList(cells));
    }

    /** Takes text, enum constants, numbers, dates and times, yes or no, and null for an empty cell. */
    public CsvExport row(Collection<? extends @Nullable Object> cells) {
        List<String> texts = cells.stream().map(CsvExport::text).toList();
        writer.writeRecord(texts);
        return this;
    }

    /** Hands everything on to the target and leaves it open. */
    public void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case CharSequence text -> FormulaGuard.guard(text.toString());
            case Enum<?> constant -> FormulaGuard.guard(constant.name());
            case BigDecimal number -> number.toPlainString();
            case Double number -> BigDecimal.valueOf(number).toPlainString();
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Boolean answer -> answer ? "yes" : "no";
            case Temporal moment -> moment.toString();
            default ->
                throw new IllegalArgumentException(
                        "cannot write a " + cell.getClass().getSimpleName());
        };
    }
}
