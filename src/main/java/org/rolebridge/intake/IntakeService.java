package org.rolebridge.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private final Idempotency idempotency;
    private final TransactionTemplate transaction;

    IntakeService(IntakeWork work, Idempotency idempotency, TransactionTemplate transaction) {
        this.work = work;
        this.idempotency = idempotency;
        this.transaction = transaction;
    }

    /** @throws org.rolebridge.tabular.UnreadableFile when the file as a whole is unfit */
    public IntakeFile read(Path path, String originalName) {
        return new IntakeReader().read(TableFile.inspect(path, originalName, MAX_ROWS));
    }

    /** Does everything and takes it back. */
    public IntakeCheck check(IntakeFile file, Consumer<IntakeProgress> progress) {
        var findings = Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return work.run(file.rows(), progress);
        }));
        var problems = new ArrayList<>(file.problems());
        problems.addAll(findings.problems());
        problems.sort(Comparator.comparing(IntakeProblem::line));
        return new IntakeCheck(UUID.randomUUID(), file, findings.lines(), problems);
    }

    /**
     * Adds what was checked, all of it or nothing.
     *
     * @param leaveOutRefused whether the caller agrees to go on without the rows that are refused
     * @return how many rows added something; the same for the same check, however often it is sent
     */
    @Transactional
    public int apply(IntakeCheck check, boolean leaveOutRefused, Consumer<IntakeProgress> progress) {
        check.requireConsent(leaveOutRefused);
        return (int) idempotency.once(check.key(), "bring-in-roles", () -> applyOnce(check, progress));
    }

    private int applyOnce(IntakeCheck check, Consumer<IntakeProgress> progress) {
        var refused = check.refusals().stream().map(IntakeProblem::line).toList();
        List<IntakeRow> rows = check.file().rows().stream()
                .filter(row -> !refused.contains(row.line()))
                .toList();
        var findings = work.run(rows, progress);
        if (findings.problems().stream().anyMatch(IntakeProblem::refusal)) {
            throw RuleViolation.of("intake-check-outdated");
        }
        return (int) findings.lines().stream()
                .filter(line -> !line.added().isEmpty())
                .count();
    }
}
