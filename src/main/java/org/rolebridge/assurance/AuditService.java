package org.rolebridge.assurance;

import java.io.OutputStream;
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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lists and counts of queries, and their export. */
@Service
@Requires(Permission.QUERY_READ)
@Transactional(readOnly = true)
public class AuditService {

    private final FindingRepository findings;
    private final AwardService awards;
    private final FundingService funding;
    private final FindingCells cells;
    private final ExportLog log;

    AuditService(
            FindingRepository findings,
            AwardService awards,
            FundingService funding,
            FindingCells cells,
            ExportLog log) {
        this.findings = findings;
        this.awards = awards;
        this.funding = funding;
        this.cells = cells;
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

    /** Writes the queries as CSV, the oldest first, and enters that into the change history first. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void export(FindingFilter filter, OutputStream target) {
        log.record("queries", filter.toString());
        try (var csv = new CsvExport(target)) {
            csv.row(cells.headings());
            int offset = 0;
            List<FindingRow> rows;
            do {
                rows = find(filter, FindingRow.Sort.RAISED_AT, true, new Window(offset, Window.MAX_ROWS));
                rows.forEach(row -> csv.row(cells.of(row)));
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
}
