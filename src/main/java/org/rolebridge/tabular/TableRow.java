package org.rolebridge.tabular;

import java.util.List;

/** One row as the file has it; the line is counted from 1 as an editor or spreadsheet shows it. */
public record TableRow(int line, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell on one line of text, without space around it; empty when the row is shorter. */
    public String cell(int index) {
        return index < cells.size() ? CellText.tidy(cells.get(index)) : "";
    }

    public int width() {
        return cells.size();
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
