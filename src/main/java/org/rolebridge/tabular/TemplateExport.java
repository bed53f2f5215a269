package org.rolebridge.tabular;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes an empty table to fill in. The examples of the workbook stand on a sheet of their own, since importers read the
 * first sheet only: an example cannot be imported by accident.
 *
 * @param sheet name of the sheet to fill in
 */
public record TemplateExport(String sheet, List<TemplateColumn> columns, List<List<String>> examples) {

    private static final int PREPARED_ROWS = 500;
    private static final int WIDTH = 24;
    private static final String AS_TEXT = "@";

    /** Leaves the target open. */
    public void writeCsv(OutputStream target) {
        new CsvExport(target).row(titles()).flush();
    }

    /** The file as XLSX, with the sheets "Example" and "Columns" behind the one to fill in. Leaves the target open. */
    public void writeWorkbook(OutputStream target) {
        try {
            Workbook workbook = new Workbook(target, "Rolebridge", "1.0");
            writeForm(workbook.newWorksheet(sheet));
            writeExamples(workbook.newWorksheet("Example"));
            writeExplanations(workbook.newWorksheet("Columns"));
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cells are prepared as text, or Excel would drop the leading noughts of company numbers. */
    private void writeForm(Worksheet form) {
        writeTitles(form);
        form.range(1, 0, PREPARED_ROWS, columns.size() - 1)
                .style()
                .format(AS_TEXT)
                .set();
    }

    private void writeExamples(Worksheet example) {
        writeTitles(example);
        for (int row = 0; row < examples.size(); row++) {
            writeRow(example, row + 1, examples.get(row));
        }
    }

    private void writeExplanations(Worksheet explanations) {
        for (int row = 0; row < columns.size(); row++) {
            TemplateColumn column = columns.get(row);
            writeRow(explanations, row, List.of(column.title(), column.explanation()));
            explanations.style(row, 0).bold().set();
        }
        explanations.width(0, WIDTH);
        explanations.width(1, 4 * WIDTH);
    }

    private void writeTitles(Worksheet target) {
        writeRow(target, 0, titles());
        for (int column = 0; column < columns.size(); column++) {
            target.width(column, WIDTH);
            if (columns.get(column).required()) {
                target.style(0, column).bold().set();
            }
        }
        target.freezePane(0, 1);
    }

    private static void writeRow(Worksheet target, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            target.value(row, column, cells.get(column));
        }
    }

    private List<String> titles() {
        return columns.stream().map(TemplateColumn::title).toList();
    }
}
