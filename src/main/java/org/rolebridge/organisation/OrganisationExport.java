package org.rolebridge.organisation;

import java.io.OutputStream;
import java.util.List;
import org.rolebridge.shared.ExportLog;
import org.rolebridge.shared.Window;
import org.rolebridge.tabular.CsvExport;
import org.springframework.stereotype.Component;

/** Writes the list of organisations as CSV, page after page, so that a long list takes no more memory than a short one. */
@Component
class OrganisationExport {

    private final OrganisationList rows;
    private final ExportLog exports;

    OrganisationExport(OrganisationList rows, ExportLog exports) {
        this.rows = rows;
        this.exports = exports;
    }

    OrganisationList rows() {
        return rows;
    }

    void write(OrganisationFilter filter, List<String> headings, OutputStream target) {
        exports.record("organisations", filter.toString());
        var csv = new CsvExport(target).row(headings);
        var page = rows.find(filter, OrganisationRow.Sort.NAME, false, new Window(0, Window.MAX_ROWS));
        while (!page.isEmpty()) {
            page.forEach(row -> csv.row(
                    row.name(),
                    row.type(),
                    row.code(),
                    row.postcode(),
                    row.openedOn(),
                    row.closedOn(),
                    row.status(),
                    row.partOf()));
            page = rows.after(filter, page.getLast(), Window.MAX_ROWS);
        }
        csv.flush();
    }
}
