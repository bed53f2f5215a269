package org.rolebridge.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rolebridge.tabular.TableFile;

/** A table to bring in, row by row. */
class Table {

    private final List<Map<String, String>> rows = new ArrayList<>();

    /** @param cells title, text, title, text … */
    Table row(String... cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        rows.add(row);
        return this;
    }

    /** A role that nothing speaks against, with more cells. */
    Table role(String reference, String... more) {
        row("role", reference);
        put("role_title", "Link worker", "kind", "Care co-ordinator", "started", "01/04/2025");
        put("purpose", "Connects people with help.");
        return put(more);
    }

    Table put(String... cells) {
        for (int i = 0; i < cells.length; i += 2) {
            rows.getLast().put(cells[i], cells[i + 1]);
        }
        return this;
    }

    IntakeFile read() {
        try {
            var file = Files.createTempFile("roles", ".csv");
            try {
                Files.writeString(file, text());
                return new IntakeReader().read(TableFile.inspect(file, "roles.csv"));
            } finally {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Path write(Path folder) {
        try {
            return Files.writeString(folder.resolve("roles.csv"), text());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String text() {
        var titles = IntakeTemplate.TITLES;
        var lines = new ArrayList<String>();
        lines.add(String.join(",", titles));
        rows.forEach(row -> lines.add(titles.stream()
                .map(title -> "\"" + row.getOrDefault(title, "").replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","))));
        return String.join("\n", lines) + "\n";
    }
}
