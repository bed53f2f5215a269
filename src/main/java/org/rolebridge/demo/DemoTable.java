package org.rolebridge.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of a file of demo data. */
record DemoTable(NamedCsvRecord row) {

    static List<DemoTable> read(String name) {
        var file = Objects.requireNonNull(DemoTable.class.getResourceAsStream("/demo/" + name + ".csv"), name);
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.stream().map(DemoTable::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text(String column) {
        return row.getField(column);
    }

    @Nullable
    String textOrNull(String column) {
        return text(column).isEmpty() ? null : text(column);
    }

    /** The parts of a list written with semicolons. */
    List<String> list(String column) {
        return text(column).isEmpty() ? List.of() : Arrays.asList(text(column).split(";"));
    }

    LocalDate date(String column) {
        return LocalDate.parse(text(column));
    }

    @Nullable
    LocalDate dateOrNull(String column) {
        return text(column).isEmpty() ? null : date(column);
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    @Nullable
    BigDecimal amountOrNull(String column) {
        return text(column).isEmpty() ? null : new BigDecimal(text(column));
    }

    @Nullable
    Integer numberOrNull(String column) {
        return text(column).isEmpty() ? null : Integer.valueOf(text(column));
    }
}
