package org.rolebridge.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rolebridge.tabular.UnreadableFile.Reason;

/** An uploaded file, looked at before it is parsed: its content decides what it is, and a name that says otherwise is refused. */
public final class TableFile {

    public static final int MAX_COLUMNS = 200;
    public static final int MAX_ROWS = 300_000;
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final byte[] OLD_OFFICE = HexFormat.of().parseHex("d0cf11e0");

    private final Path path;
    private final String originalName;
    private final Format format;
    private final Set<String> parts;
    private final int maxRows;

    private TableFile(Path path, String originalName, Format format, int maxRows) {
        this.path = path;
        this.originalName = originalName;
        this.format = format;
        this.maxRows = maxRows;
        parts = format == Format.WORKBOOK ? WorkbookInspection.inspect(path) : Set.of();
    }

    /** Refuses an unfit file with {@link UnreadableFile}. */
    public static TableFile inspect(Path path, String originalName) {
        return inspect(path, originalName, MAX_ROWS);
    }

    public static TableFile inspect(Path path, String originalName, int maxRows) {
        Format format = format(path);
        String name = originalName.toLowerCase(Locale.ROOT);
        if (format == Format.WORKBOOK && (name.endsWith(".csv") || name.endsWith(".txt"))) {
            throw new UnreadableFile(Reason.WORKBOOK_NAMED_TEXT);
        }
        if (format == Format.CSV && (name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".xls"))) {
            throw new UnreadableFile(Reason.TEXT_NAMED_WORKBOOK);
        }
        return new TableFile(path, originalName, format, maxRows);
    }

    public String originalName() {
        return originalName;
    }

    public Format format() {
        return format;
    }

    /** Visible sheets in their order; none for CSV. */
    public List<String> sheets() {
        return format == Format.WORKBOOK ? workbook().sheets() : List.of();
    }

    /** The rows of the CSV, or of the first visible sheet. Close them. */
    public TableRows rows() {
        return format == Format.CSV ? new CsvRows(path, maxRows) : workbook().rows(maxRows);
    }

    /** The rows of a sheet, its name in any case. Close them. */
    public TableRows rows(String sheet) {
        if (format == Format.CSV) {
            throw new UnreadableFile(Reason.MISSING_SHEET, sheet);
        }
        return workbook().rows(sheet, maxRows);
    }

    private WorkbookFile workbook() {
        return new WorkbookFile(path, parts.stream().anyMatch(part -> part.endsWith("styles.xml")));
    }

    private static Format format(Path path) {
        byte[] start = start(path);
        if (start.length == 0) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        if (Arrays.equals(start, OLD_OFFICE)) {
            throw new UnreadableFile(Reason.OLD_WORKBOOK);
        }
        return Arrays.equals(start, ZIP) ? Format.WORKBOOK : Format.CSV;
    }

    private static byte[] start(Path path) {
        try (InputStream content = Files.newInputStream(path)) {
            return content.readNBytes(ZIP.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the content is. */
    public enum Format {
        CSV,
        WORKBOOK
    }
}
