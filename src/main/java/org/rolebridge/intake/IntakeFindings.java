package org.rolebridge.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.workrole.WorkRole;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** What came of trying: which rows add what, and what speaks against the others. */
final class IntakeFindings {

    private final TransactionOperations nested;
    private final List<IntakeProblem> problems = new ArrayList<>();
    private final Set<Integer> refused = new HashSet<>();
    private final Map<Integer, IntakeLine> lines = new TreeMap<>();
    private final Map<Long, String> roles = new LinkedHashMap<>();

    /** @param nested takes back what was tried and refused, and only that */
    IntakeFindings(TransactionOperations nested) {
        this.nested = nested;
    }

    /**
     * Does something for a row, or notes the rule that speaks against it at the column that the rule's field stands in.
     *
     * @param columns titles of columns by names of fields
     */
    <T> Optional<T> attempt(int line, Map<String, String> columns, Supplier<T> work) {
        try {
            return Optional.ofNullable(nested.execute(status -> work.get()));
        } catch (RuleViolation rule) {
            var field = rule.field();
            note(IntakeProblem.of(line, field == null ? "" : columns.getOrDefault(field, ""), rule));
        } catch (NotFound | AccessDeniedException outOfReach) {
            note(IntakeProblem.refusal(line, "", "intake-out-of-reach"));
        }
        return Optional.empty();
    }

    /** Does everything for some rows; takes all of it back when the row it depends on is refused. */
    void whole(int line, Runnable work) {
        nested.executeWithoutResult(status -> {
            work.run();
            if (isRefused(line)) {
                status.setRollbackOnly();
            }
        });
    }

    void note(IntakeProblem problem) {
        problems.add(problem);
        if (problem.refusal()) {
            refused.add(problem.line());
            lines.remove(problem.line());
        }
    }

    boolean isRefused(int line) {
        return refused.contains(line);
    }

    /** A row adds something, or nothing when all of it is here. */
    void add(IntakeRow row, IntakeLine.Added... added) {
        if (!isRefused(row.line())) {
            var all = IntakeLine.nothing();
            var before = lines.get(row.line());
            if (before != null) {
                all.addAll(before.added());
            }
            all.addAll(List.of(added));
            lines.put(row.line(), new IntakeLine(row.line(), row.role(), row.words(), all));
        }
    }

    void registered(WorkRole role) {
        roles.put(role.id(), role.title());
    }

    Map<Long, String> roles() {
        return roles;
    }

    void refuseRest(List<IntakeRow> rows, int firstLine) {
        rows.stream()
                .filter(row -> row.line() != firstLine && !isRefused(row.line()))
                .forEach(row -> note(IntakeProblem.refusal(
                        row.line(), IntakeTemplate.ROLE, IntakeProblem.ROLE_REFUSED, Integer.toString(firstLine))));
    }

    List<IntakeProblem> problems() {
        return problems;
    }

    List<IntakeLine> lines() {
        return List.copyOf(lines.values());
    }
}
