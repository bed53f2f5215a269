package org.rolebridge.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.tabular.TableFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings in roles, posts and awards in two steps: {@link #check} tells what would be added, {@link #apply} adds it. */
@Service
@Requires(Permission.ROLE_REGISTER)
public class IntakeService {

    /** More than any organisation has; what one transaction carries easily. */
    public static final int MAX_ROWS = 5_000;

    private final IntakeWork work;
    private final SecondLook secondLook;
    private final Idempotency idempotency;
    private final TransactionTemplate transaction;

    IntakeService(IntakeWork work, SecondLook secondLook, Idempotency idempotency, TransactionTemplate transaction) {
        this.work = work;
        this.secondLook = secondLook;
        this.idempotency = idempotency;
        this.transaction = transaction;
    }

    /** @throws org.rolebridge.tabular.UnreadableFile when the file as a whole is unfit */
    public IntakeFile read(Path path, String originalName) {
        return new IntakeReader().read(TableFile.inspect(path, originalName, MAX_ROWS));
    }

    /** Does everything and takes it back; tells all that is wrong, and not only what comes up first. */
    public IntakeCheck check(IntakeFile file, Consumer<IntakeProgress> progress) {
        var findings = attempt(file.rows(), progress);
        var problems = new ArrayList<>(file.problems());
        problems.addAll(findings.problems());
        problems.addAll(secondLook.further(
                file, problems, rows -> attempt(rows, again -> {}).problems()));
        problems.sort(Comparator.comparing(IntakeProblem::line).thenComparing(IntakeService::place));
        return new IntakeCheck(UUID.randomUUID(), file, findings.lines(), problems);
    }

    private IntakeFindings attempt(List<IntakeRow> rows, Consumer<IntakeProgress> progress) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return work.run(rows, progress);
        }));
    }

    private static int place(IntakeProblem problem) {
        return IntakeTemplate.TITLES.indexOf(problem.column());
    }

    /**
     * Adds what was checked, all of it or nothing.
     *
     * @param leaveOutRefused whether the caller agrees to go on without the rows that are refused
     * @return what was added; the same number of rows for the same check, however often it is sent
     */
    @Transactional
    public BroughtIn apply(IntakeCheck check, boolean leaveOutRefused, Consumer<IntakeProgress> progress) {
        check.requireConsent(leaveOutRefused);
        var roles = new LinkedHashMap<Long, String>();
        long rows = idempotency.once(check.key(), "bring-in-roles", () -> applyOnce(check, roles, progress));
        return new BroughtIn((int) rows, roles);
    }

    private int applyOnce(IntakeCheck check, Map<Long, String> roles, Consumer<IntakeProgress> progress) {
        var refused = check.refusals().stream().map(IntakeProblem::line).toList();
        List<IntakeRow> rows = check.file().rows().stream()
                .filter(row -> !refused.contains(row.line()))
                .toList();
        var findings = work.run(rows, progress);
        if (findings.problems().stream().anyMatch(IntakeProblem::refusal)) {
            throw RuleViolation.of("intake-check-outdated");
        }
        roles.putAll(findings.roles());
        return (int) findings.lines().stream()
                .filter(line -> !line.added().isEmpty())
                .count();
    }
}
