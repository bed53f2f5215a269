package org.rolebridge.intake;

import java.util.ArrayList;
import java.util.List;
import org.rolebridge.tabular.TableFile;
import org.rolebridge.tabular.TableHeader;

/** Reads a filled-in {@link IntakeTemplate}: the first visible sheet, or the CSV. */
final class IntakeReader {

    private final List<IntakeRow> rows = new ArrayList<>();
    private final List<IntakeProblem> problems = new ArrayList<>();

    IntakeFile read(TableFile file) {
        try (var table = file.rows()) {
            var header = table.header().require(IntakeTemplate.REQUIRED);
            warnOfUnknown(header);
            table.forEachRemaining(row ->
                    new RowReader(new RowCells(header, row, problems)).read().ifPresent(rows::add));
        }
        return new IntakeFile(file.originalName(), rows, problems);
    }

    private void warnOfUnknown(TableHeader header) {
        header.titlesOtherThan(IntakeTemplate.TITLES)
                .forEach(title ->
                        problems.add(IntakeProblem.warning(header.line(), title, "intake-unknown-column", title)));
    }
}
