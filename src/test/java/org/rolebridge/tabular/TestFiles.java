package org.rolebridge.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.rolebridge.tabular.UnreadableFile.Reason;

/** Small files for tests. */
public record TestFiles(Path folder) {

    public Path text(String name, String content) {
        return bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Path bytes(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook with one sheet for each entry. */
    public Path workbook(String name, Map<String, List<List<String>>> sheets) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Workbook workbook = new Workbook(bytes, "Test", "1.0");
            sheets.forEach((title, rows) -> fill(workbook.newWorksheet(title), rows));
            workbook.finish();
            return bytes(name, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path zip(String name, Map<String, String> parts) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return bytes(name, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static UnreadableFile refusalOf(ThrowingCallable reading) {
        return Assertions.catchThrowableOfType(UnreadableFile.class, reading);
    }

    static Reason reasonOf(ThrowingCallable reading) {
        return refusalOf(reading).reason();
    }

    static List<TableRow> rows(Path file) {
        return rows(TableFile.inspect(file, file.getFileName().toString()));
    }

    static List<TableRow> rows(TableFile file) {
        try (TableRows rows = file.rows()) {
            List<TableRow> all = new ArrayList<>();
            rows.forEachRemaining(all::add);
            return all;
        }
    }

    private static void fill(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column));
            }
        }
    }
}
