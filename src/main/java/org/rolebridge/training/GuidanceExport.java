package org.rolebridge.training;

import java.io.OutputStream;
import java.util.List;
import org.rolebridge.tabular.CsvExport;

/** The library as CSV. */
class GuidanceExport {

    private final CsvExport csv;

    GuidanceExport(OutputStream target, List<String> headings) {
        csv = new CsvExport(target).row(headings);
    }

    void row(GuidanceRow row) {
        var one = row.guidance();
        csv.row(
                one.id(),
                one.title(),
                one.issuer(),
                one.kind(),
                one.versionLabel(),
                one.link(),
                one.publishedOn(),
                one.effectiveFrom(),
                one.reviewBy(),
                one.hours(),
                one.frequencyMonths(),
                one.daysAfterStart(),
                row.ownerName(),
                String.join("; ", row.roleKinds()));
    }

    void finish() {
        csv.flush();
    }
}
