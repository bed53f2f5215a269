package org.rolebridge.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rolebridge.intake.RoleIntake.HostedRole;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings in rows, role by role, within the transaction of the caller, who keeps the outcome or takes it back. */
@Component
class IntakeWork {

    /** What all rows of a role have to agree on. */
    private static final List<Shared> SHARED = List.of(
            new Shared(IntakeTemplate.TITLE, row -> row.cells().title()),
            new Shared(IntakeTemplate.KIND, row -> row.cells().kind()),
            new Shared(IntakeTemplate.PURPOSE, row -> row.cells().purpose()),
            new Shared(
                    IntakeTemplate.STARTED, row -> Objects.toString(row.cells().started(), "")),
            new Shared(IntakeTemplate.HOST, row -> row.cells().host()));

    private record Shared(String column, Function<IntakeRow, String> text) {

        boolean differs(IntakeRow row, IntakeRow first) {
            var here = text.apply(row);
            return !here.isEmpty() && !here.equals(text.apply(first));
        }
    }

    private final TransactionTemplate nested;
    private final RoleIntake roles;
    private final PostIntake posts;
    private final AwardIntake awards;

    IntakeWork(PlatformTransactionManager transactions, RoleIntake roles, PostIntake posts, AwardIntake awards) {
        this.roles = roles;
        this.posts = posts;
        this.awards = awards;
        nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    IntakeFindings run(List<IntakeRow> rows, Consumer<IntakeProgress> progress) {
        var findings = new IntakeFindings(nested);
        int done = 0;
        for (var ofRole : byRole(rows)) {
            bringIn(ofRole, findings);
            done += ofRole.size();
            progress.accept(new IntakeProgress(done, rows.size()));
        }
        return findings;
    }

    private static List<List<IntakeRow>> byRole(List<IntakeRow> rows) {
        var byRole = new LinkedHashMap<String, List<IntakeRow>>();
        rows.forEach(row -> byRole.computeIfAbsent(row.role().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .add(row));
        return List.copyOf(byRole.values());
    }

    private void bringIn(List<IntakeRow> rows, IntakeFindings findings) {
        var first = rows.getFirst();
        refuseContradictions(rows, findings);
        findings.whole(
                first.line(),
                () -> roles.find(rows, findings)
                        .ifPresent(role -> rows.forEach(row -> bringIn(role, row, first, findings))));
        if (findings.isRefused(first.line())) {
            findings.refuseRest(rows, first.line());
        }
    }

    private void bringIn(HostedRole role, IntakeRow row, IntakeRow first, IntakeFindings findings) {
        if (findings.isRefused(first.line()) || findings.isRefused(row.line())) {
            return;
        }
        findings.whole(row.line(), () -> {
            findings.add(row);
            awards.find(role, posts.find(role, row, findings), row, findings);
        });
    }

    private static void refuseContradictions(List<IntakeRow> rows, IntakeFindings findings) {
        var first = rows.getFirst();
        for (var row : rows) {
            SHARED.stream()
                    .filter(shared -> shared.differs(row, first))
                    .forEach(shared -> findings.note(IntakeProblem.refusal(
                            row.line(), shared.column(), "intake-contradicts", Integer.toString(first.line()))));
        }
    }
}
