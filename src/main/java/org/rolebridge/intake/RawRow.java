package org.rolebridge.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rolebridge.tabular.FormulaGuard;
import org.rolebridge.tabular.TableHeader;
import org.rolebridge.tabular.TableRow;

/** The cells of one row as the file has them, by the titles of our table. */
record RawRow(int line, Map<String, String> cells) {

    RawRow {
        cells = Map.copyOf(cells);
    }

    static RawRow of(TableHeader header, TableRow row) {
        var cells = new HashMap<String, String>();
        IntakeTemplate.TITLES.forEach(title -> cells.put(title, FormulaGuard.unguard(header.cell(row, title))));
        return new RawRow(row.line(), cells);
    }

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    RawRow with(String column, String text) {
        var changed = new HashMap<>(cells);
        changed.put(column, text);
        return new RawRow(line, changed);
    }

    /** Of all rows that can be read; what is wrong with the others is noted. */
    static List<IntakeRow> read(List<RawRow> rows, List<IntakeProblem> problems) {
        return rows.stream()
                .flatMap(row -> new RowReader(new RowCells(row, problems)).read().stream())
                .toList();
    }
}
