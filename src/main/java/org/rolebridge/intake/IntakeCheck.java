package org.rolebridge.intake;

import java.util.List;
import java.util.UUID;
import org.rolebridge.shared.RuleViolation;

/**
 * What bringing in a file would do, told before anything is kept.
 *
 * @param key makes applying the same check twice do it once
 * @param lines rows that can be brought in
 * @param problems refusals and warnings, by line
 */
public record IntakeCheck(UUID key, IntakeFile file, List<IntakeLine> lines, List<IntakeProblem> problems) {

    public IntakeCheck {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    public long count(IntakeLine.Added added) {
        return lines.stream().filter(line -> line.added().contains(added)).count();
    }

    /** Rows whose matter is in the register already, as it stands in the file or otherwise. */
    public long countHeld() {
        return lines.stream().filter(line -> line.added().isEmpty()).count();
    }

    public List<IntakeProblem> refusals() {
        return problems.stream().filter(IntakeProblem::refusal).toList();
    }

    public List<IntakeProblem> warnings() {
        return problems.stream().filter(problem -> !problem.refusal()).toList();
    }

    public long refusedRows() {
        return refusals().stream().map(IntakeProblem::line).distinct().count();
    }

    public boolean addsNothing() {
        return lines.size() == countHeld();
    }

    /**
     * @param leaveOutRefused whether somebody agrees to go on without the rows that are refused
     * @throws RuleViolation when rows are refused and nobody agreed: half an import is hard to find later
     */
    public void requireConsent(boolean leaveOutRefused) {
        if (refusedRows() > 0 && !leaveOutRefused) {
            throw RuleViolation.at("leaveOutRefused", "intake-rows-refused", refusedRows());
        }
    }
}
