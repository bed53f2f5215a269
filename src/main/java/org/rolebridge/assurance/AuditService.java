package org.rolebridge.assurance;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.funding.AwardRow;
import org.rolebridge.funding.AwardService;
import org.rolebridge.funding.FundingService;
import org.rolebridge.shared.ExportLog;
import org.rolebridge.shared.Window;
import org.rolebridge.tabular.CsvExport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists and counts of queries, and their export. */
@Service
@Requires(Permission.QUERY_READ)
@Transactional(readOnly = true)
public class AuditService {

    private final FindingRepository findings;
    private final AwardService awards;
    private final FundingService funding;
    private final ExportLog log;

    AuditService(FindingRepository findings, AwardService awards, FundingService funding, ExportLog log) {
        this.findings = findings;
        this.awards = awards;
        this.funding = funding;
        this.log = log;
    }

    public List<FindingRow> find(FindingFilter filter, FindingRow.Sort sort, boolean ascending, Window window) {
        var found = findings.find(filter, sort, ascending, window);
        var rows = rows(found);
        return found.stream()
                .map(finding -> new FindingRow(finding, rows.get(Objects.requireNonNullElse(finding.awardId(), 0L))))
                .toList();
    }

    /** Every combination of kind, state and turn that occurs within reach. */
    public List<FindingCount> counts() {
        return findings.counts();
    }

    /** A query with the award it is about. */
    public FindingRow row(Finding finding) {
        var rows = rows(List.of(finding));
        return new FindingRow(finding, rows.get(Objects.requireNonNullElse(finding.awardId(), 0L)));
    }

    public void export(FindingFilter filter, OutputStream target) {
        log.record("queries", filter.toString());
        try (var csv = new CsvExport(target)) {
            csv.row(
                    "query",
                    "title",
                    "raised by",
                    "rule",
                    "state",
                    "turn",
                    "outcome",
                    "raised at",
                    "closed at",
                    "award",
                    "role",
                    "recipient",
                    "funder");
            int offset = 0;
            List<FindingRow> rows;
            do {
                rows = find(filter, FindingRow.Sort.RAISED_AT, true, new Window(offset, Window.MAX_ROWS));
                rows.forEach(row -> csv.row(cells(row)));
                offset += rows.size();
            } while (rows.size() == Window.MAX_ROWS);
        }
    }

    private Map<Long, AwardRow> rows(List<Finding> found) {
        var ids = found.stream()
                .map(Finding::awardId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return funding.rows(awards.findByIds(ids)).stream()
                .collect(Collectors.toMap(row -> row.award().id(), Function.identity()));
    }

    private static List<@org.jspecify.annotations.Nullable Object> cells(FindingRow row) {
        var finding = row.finding();
        var award = row.award();
        return Arrays.asList(
                finding.id(),
                finding.title(),
                finding.kind(),
                finding.ruleCode(),
                finding.state(),
                finding.turn(),
                finding.outcome(),
                finding.raisedAt(),
                finding.closedAt(),
                finding.awardId(),
                award == null ? null : award.roleTitle(),
                award == null ? null : award.recipient(),
                award == null ? null : award.funder());
    }
}
