package org.rolebridge.organisationimport;

import java.util.List;
import java.util.UUID;
import org.rolebridge.organisation.OrganisationChanges;
import org.rolebridge.shared.RuleViolation;

/**
 * What importing these files would do, told before anything is written.
 *
 * @param key makes applying the same check twice do it once
 * @param rows those that can be imported
 * @param problems refusals and warnings, by file and line
 * @param beyondReach names of organisations that somebody else looks after: while there are any, nothing can be written
 */
public record ImportCheck(
        UUID key,
        List<ReadFile> files,
        List<CheckedRow> rows,
        List<FileProblem> problems,
        OrganisationChanges changes,
        List<String> beyondReach) {

    public ImportCheck {
        files = List.copyOf(files);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        beyondReach = List.copyOf(beyondReach);
    }

    ImportCheck reaching(List<String> beyond) {
        return new ImportCheck(key, files, rows, problems, changes, beyond);
    }

    public long count(RowOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    public List<FileProblem> refusals() {
        return problems.stream().filter(one -> one.problem().isRefusal()).toList();
    }

    public List<FileProblem> warnings() {
        return problems.stream().filter(one -> !one.problem().isRefusal()).toList();
    }

    /** Rows that cannot be imported; one row can have several problems. */
    public long refusedRows() {
        return refusals().stream()
                .map(one -> List.of(one.file(), one.problem().line()))
                .distinct()
                .count();
    }

    public boolean changesNothing() {
        return changes.count() == 0;
    }

    /**
     * @param leaveOutRefused whether somebody agrees to go on without the rows that are refused
     * @throws RuleViolation when rows are refused and nobody agreed: half an import is hard to find later
     */
    public void requireConsent(boolean leaveOutRefused) {
        if (refusedRows() > 0 && !leaveOutRefused) {
            throw RuleViolation.at("leaveOutRefused", "import-rows-refused", refusedRows());
        }
    }
}
