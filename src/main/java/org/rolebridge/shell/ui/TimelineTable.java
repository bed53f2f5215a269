package org.rolebridge.shell.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The line of time as a table. */
final class TimelineTable {
    private TimelineTable() {}

    static DataTable of(String caption, LocalDate today, List<TimelineRow> rows, List<TimelineBar> bars) {
        var table = new DataTable(caption)
                .text(translate("shell.time.what"))
                .text(translate("shell.time.planned"))
                .text(translate("shell.time.from"))
                .text(translate("shell.time.until"))
                .text(translate("shell.time.state"));
        for (var row : rows) {
            var until = date(row.lost());
            table.row(row.label(), date(row.planned()), date(row.achieved()), until, TimelineWords.state(row, today));
        }
        for (var bar : bars) {
            var what = translate("shell.time.lane." + bar.lane()) + ": " + bar.text();
            table.row(what, "", date(bar.from()), date(bar.to()), TimelineWords.state(bar));
        }
        return table;
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : Figures.mediumDate(date);
    }
}
