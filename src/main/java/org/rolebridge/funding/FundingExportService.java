package org.rolebridge.funding;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.shared.ExportLog;
import org.rolebridge.shared.Window;
import org.rolebridge.tabular.CsvExport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Awards, transactions and totals as CSV, page after page. The change history knows of an export before its first row
 * leaves; no transaction spans it, so that a slow reader holds no connection.
 */
@Service
@Requires(Permission.AWARD_READ)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class FundingExportService {

    private static final List<String> AWARDS = List.of(
            "award",
            "role",
            "title",
            "recipient",
            "funder",
            "scheme",
            "reference",
            "currency",
            "amount",
            "approved",
            "paid",
            "awardedOn",
            "startsOn",
            "endsOn",
            "recurrent",
            "state");
    private static final List<String> TRANSACTIONS = List.of(
            "transaction",
            "award",
            "role",
            "title",
            "recipient",
            "funder",
            "scheme",
            "kind",
            "countsIn",
            "transactionAmount",
            "currency",
            "effectiveOn",
            "reference",
            "note",
            "reverses");
    private static final List<String> SCHEMES =
            List.of("number", "scheme", "type", "currency", "limit", "approved", "from", "to", "claimedIn", "link");

    private final FundingService funding;
    private final SchemeService schemes;
    private final FundingCells cells;
    private final ExportLog log;

    FundingExportService(FundingService funding, SchemeService schemes, FundingCells cells, ExportLog log) {
        this.funding = funding;
        this.schemes = schemes;
        this.cells = cells;
        this.log = log;
    }

    public void awards(FundingFilter filter, OutputStream target) {
        log.record("awards", filter.toString());
        write(
                target,
                cells.headings(AWARDS),
                window -> funding.findAwards(filter, AwardRow.Sort.AWARDED_ON, true, window),
                cells::of);
    }

    public void transactions(FundingFilter filter, OutputStream target) {
        log.record("transactions", filter.toString());
        write(
                target,
                cells.headings(TRANSACTIONS),
                window -> funding.findTransactions(filter, TransactionRow.Sort.EFFECTIVE_ON, true, window),
                cells::of);
    }

    /** The groups, and below them what they come to in each currency. */
    public void totals(FundingFilter filter, FundingTotal.By by, OutputStream target) {
        log.record("funding-totals", by + " " + filter);
        try (var csv = new CsvExport(target)) {
            csv.row(cells.totalHeadings(by));
            int yearStart = funding.yearStart();
            writePages(
                    csv,
                    window -> funding.totals(filter, by, window),
                    total -> cells.of(by, total, name(by, total, yearStart)));
            funding.totals(filter, FundingTotal.By.ALL)
                    .forEach(total -> csv.row(cells.of(by, total, cells.totalName())));
        }
    }

    private String name(FundingTotal.By by, FundingTotal total, int yearStart) {
        return by == FundingTotal.By.QUARTER ? cells.name(total.quarter(yearStart)) : cells.name(total);
    }

    @Requires(Permission.SCHEME_READ)
    public void schemes(OutputStream target) {
        log.record("schemes", "visible");
        try (var csv = new CsvExport(target)) {
            csv.row(cells.headings(SCHEMES));
            schemes.visible().forEach(scheme -> csv.row(cells.of(scheme)));
        }
    }

    private static <T> void write(
            OutputStream target,
            List<String> headings,
            Function<Window, List<T>> page,
            Function<T, List<@Nullable Object>> cells) {
        try (var csv = new CsvExport(target)) {
            csv.row(headings);
            writePages(csv, page, cells);
        }
    }

    private static <T> void writePages(
            CsvExport csv, Function<Window, List<T>> page, Function<T, List<@Nullable Object>> cells) {
        int offset = 0;
        List<T> rows;
        do {
            rows = page.apply(new Window(offset, Window.MAX_ROWS));
            rows.forEach(row -> csv.row(cells.apply(row)));
            offset += rows.size();
        } while (rows.size() == Window.MAX_ROWS);
    }
}
