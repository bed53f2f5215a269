package org.rolebridge.insight;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.Window;
import org.rolebridge.shell.Messages;
import org.rolebridge.tabular.CsvExport;
import org.springframework.stereotype.Component;

/** Writes all roles of a filter as CSV, page after page, so that a long list takes no more memory than a short one. */
@Component
class RoleExport {

    private static final List<String> COLUMNS = List.of(
            "title",
            "kind",
            "host",
            "partners",
            "lifecycle",
            "outcome",
            "stage",
            "achieved",
            "startedOn",
            "closedOn",
            "next",
            "nextOn",
            "wte",
            "inPost",
            "moneyEndsOn");

    private final RolePageRepository pages;
    private final RoleDetailRepository details;
    private final Messages messages;

    RoleExport(RolePageRepository pages, RoleDetailRepository details, Messages messages) {
        this.pages = pages;
        this.details = details;
        this.messages = messages;
    }

    void write(RoleSelection selection, OutputStream target) {
        try (var csv = new CsvExport(target)) {
            csv.row(COLUMNS.stream()
                    .map(column -> text("role.export." + column))
                    .toList());
            var page = pages.page(selection, RoleOrder.BY_TITLE, new Window(0, Window.MAX_ROWS));
            while (!page.isEmpty()) {
                details.rows(page, selection.today()).forEach(row -> csv.row(cells(row)));
                page = page.size() < Window.MAX_ROWS
                        ? List.of()
                        : pages.pageAfter(selection, page.getLast(), Window.MAX_ROWS);
            }
        }
    }

    private List<@Nullable Object> cells(RoleRow row) {
        var head = row.head();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(head.title());
        cells.add(head.kind());
        cells.add(head.host());
        cells.add(String.join("; ", row.partners()));
        cells.add(text("value.lifecycle." + head.lifecycle()));
        cells.add(head.outcome() == null ? null : text("value.outcome." + head.outcome()));
        cells.add(text("value.stage." + head.stage()));
        cells.add(row.achieved());
        cells.add(head.startedOn());
        cells.add(head.closedOn());
        cells.add(text("role.next.kind." + row.next().kind()));
        cells.add(row.next().on());
        addStaffing(cells, row.staffing());
        return cells;
    }

    private static void addStaffing(List<@Nullable Object> cells, RoleRow.@Nullable Staffing staffing) {
        cells.add(staffing == null ? null : staffing.wte());
        cells.add(staffing == null ? null : staffing.inPost());
        cells.add(staffing == null ? null : staffing.moneyEndsOn());
    }

    private String text(String key) {
        return messages.getTranslation(key, Locale.UK);
    }
}
