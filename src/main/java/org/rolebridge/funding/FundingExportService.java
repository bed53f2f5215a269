package org.rolebridge.funding;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.shared.ExportLog;
import org.rolebridge.shared.Window;
import org.rolebridge.tabular.CsvExport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Awards, transactions and totals as CSV. The change history knows of an export before its first row leaves. */
@Service
@Requires(Permission.AWARD_READ)
@Transactional(readOnly = true)
public class FundingExportService {

    private final FundingService funding;
    private final SchemeService schemes;
    private final ExportLog log;

    FundingExportService(FundingService funding, SchemeService schemes, ExportLog log) {
        this.funding = funding;
        this.schemes = schemes;
        this.log = log;
    }

    public void awards(FundingFilter filter, OutputStream target) {
        log.record("awards", filter.toString());
        write(
                target,
                List.of(
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
                        "awarded on",
                        "starts on",
                        "ends on",
                        "recurrent",
                        "state"),
                window -> funding.findAwards(filter, AwardRow.Sort.AWARDED_ON, true, window),
                FundingExportService::cells);
    }

    public void transactions(FundingFilter filter, OutputStream target) {
        log.record("transactions", filter.toString());
        write(
                target,
                List.of(
                        "transaction",
                        "award",
                        "role",
                        "title",
                        "recipient",
                        "funder",
                        "scheme",
                        "kind",
                        "counts in",
                        "amount",
                        "currency",
                        "effective on",
                        "reference",
                        "note",
                        "reverses"),
                window -> funding.findTransactions(filter, TransactionRow.Sort.EFFECTIVE_ON, true, window),
                FundingExportService::cells);
    }

    public void totals(FundingFilter filter, FundingTotal.By by, OutputStream target) {
        log.record("funding-totals", by + " " + filter);
        try (var csv = new CsvExport(target)) {
            csv.row(by.name().toLowerCase(Locale.ROOT), "currency", "awarded", "approved", "paid");
            for (var total : funding.totals(filter, by)) {
                csv.row(
                        by == FundingTotal.By.QUARTER ? total.quarter().toString() : total.name(),
                        total.awarded().currency().getCurrencyCode(),
                        total.awarded().amount(),
                        total.approved().amount(),
                        total.paid().amount());
            }
        }
    }

    @Requires(Permission.SCHEME_READ)
    public void schemes(OutputStream target) {
        log.record("schemes", "visible");
        try (var csv = new CsvExport(target)) {
            csv.row("scheme", "name", "type", "currency", "limit", "approved", "from", "to", "claimed in", "link");
            for (var scheme : schemes.visible()) {
                csv.row(
                        scheme.id(),
                        scheme.name(),
                        scheme.type(),
                        scheme.currency().getCurrencyCode(),
                        scheme.limitAmount(),
                        scheme.approvedAmount(),
                        scheme.validFrom(),
                        scheme.validTo(),
                        scheme.claimedIn(),
                        scheme.link());
            }
        }
    }

    private static <T> void write(
            OutputStream target,
            List<String> headings,
            Function<Window, List<T>> page,
            Function<T, List<@Nullable Object>> cells) {
        try (var csv = new CsvExport(target)) {
            csv.row(headings);
            int offset = 0;
            List<T> rows;
            do {
                rows = page.apply(new Window(offset, Window.MAX_ROWS));
                rows.forEach(row -> csv.row(cells.apply(row)));
                offset += rows.size();
            } while (rows.size() == Window.MAX_ROWS);
        }
    }

    private static List<@Nullable Object> cells(AwardRow row) {
        var award = row.award();
        return Arrays.asList(
                award.id(),
                row.roleTitle(),
                award.title(),
                row.recipient(),
                row.funder(),
                row.scheme(),
                award.reference(),
                award.currency().getCurrencyCode(),
                award.amount(),
                award.approvedAmount(),
                award.paidAmount(),
                award.awardedOn(),
                award.startsOn(),
                award.endsOn(),
                award.recurrent(),
                award.state());
    }

    private static List<@Nullable Object> cells(TransactionRow row) {
        var entry = row.entry();
        return Arrays.asList(
                entry.id(),
                entry.awardId(),
                row.award().roleTitle(),
                row.award().award().title(),
                row.award().recipient(),
                row.award().funder(),
                row.award().scheme(),
                entry.kind(),
                entry.countsIn(),
                entry.amount(),
                entry.currency().getCurrencyCode(),
                entry.effectiveOn(),
                entry.reference(),
                entry.note(),
                entry.reversesId());
    }
}
