package org.rolebridge.intake;

import java.util.ArrayList;
import java.util.List;
import org.rolebridge.tabular.TableFile;
import org.rolebridge.tabular.TableHeader;

/** Reads a filled-in {@link IntakeTemplate}: the first visible sheet, or the CSV. */
final class IntakeReader {

    private final List<RawRow> rows = new ArrayList<>();
    private final List<IntakeProblem> problems = new ArrayList<>();

    IntakeFile read(TableFile file) {
        try (var table = file.rows()) {
            var header = table.header().require(IntakeTemplate.REQUIRED);
            warnOfUnknown(header);
            table.forEachRemaining(row -> rows.add(RawRow.of(header, row)));
        }
        return new IntakeFile(file.originalName(), rows, problems);
    }

    private void warnOfUnknown(TableHeader header) {
        header.titlesOtherThan(IntakeTemplate.TITLES)
                .forEach(title ->
                        problems.add(IntakeProblem.warning(header.line(), title, "intake-unknown-column", title)));
    }
}
