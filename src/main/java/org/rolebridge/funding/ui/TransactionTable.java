package org.rolebridge.funding.ui;

import static org.rolebridge.funding.ui.FundingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rolebridge.funding.LedgerEntry;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;

/** The transactions of one award as a table. */
public final class TransactionTable {

    private TransactionTable() {}

    static DataTable of(List<LedgerEntry> entries) {
        return rows(entries, columns(), entry -> null);
    }

    /** @param action what may be done about an entry; an empty part when nothing */
    static DataTable of(List<LedgerEntry> entries, Function<LedgerEntry, Component> action) {
        return rows(entries, columns().text(""), action);
    }

    private static DataTable columns() {
        return new DataTable(text("transaction.title"))
                .text(text("transaction.column.kind"))
                .day(text("transaction.column.date"))
                .number(text("transaction.column.amount"))
                .text(text("transaction.column.reference"));
    }

    private static DataTable rows(
            List<LedgerEntry> entries,
            DataTable table,
            Function<LedgerEntry, @org.jspecify.annotations.Nullable Component> action) {
        var byId = new HashMap<Long, LedgerEntry>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        for (var entry : entries) {
            var last = action.apply(entry);
            var kind = new Span(text("transaction.kind." + entry.kind()));
            var date = Figures.date(entry.effectiveOn());
            if (last == null) {
                table.row(kind, date, entry.money(), words(entry, byId));
            } else {
                table.row(kind, date, entry.money(), words(entry, byId), last);
            }
        }
        return table;
    }

    /** "payment of £500.00 on 1 May 2026". */
    public static String name(LedgerEntry entry) {
        return text(
                "transaction.name",
                text("transaction.kind." + entry.kind()),
                entry.money().toString(),
                Figures.date(entry.effectiveOn()));
    }

    private static Div words(LedgerEntry entry, Map<Long, LedgerEntry> byId) {
        var words = new Div();
        if (entry.reference() != null) {
            words.add(new Prose(entry.reference()));
        }
        var reversed = entry.reversesId() == null ? null : byId.get(entry.reversesId());
        if (reversed != null) {
            words.add(new Prose(text("transaction.reverses", name(reversed))).quiet());
        }
        if (entry.note() != null) {
            words.add(new Prose(entry.note()).quiet());
        }
        return words;
    }
}
