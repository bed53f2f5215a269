package org.rolebridge.organisationimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.rolebridge.access.SystemWork;
import org.rolebridge.organisationfile.PublishedFiles;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.springframework.beans.factory.annotation.Autowired;

/** The real files, where they lie beside the project; prints how long they take. */
@EnabledIf(
        value = "org.rolebridge.organisationfile.PublishedFiles#arePresent",
        disabledReason = "the published files do not lie beside the project")
abstract class PublishedImportContract {

    @Autowired
    OrganisationImportService imports;

    @Test
    void importsPublishedFilesOnceAndFindsThemUnchanged() {
        var first = timed("first import of the practices", () -> run("epraccur.csv"));
        assertThat(first.count(RowOutcome.NEW)).isEqualTo(16_685 + 106);
        assertThat(first.refusedRows()).isZero();
        var second = timed("second import of the practices", () -> run("epraccur.csv"));
        assertThat(second.changesNothing()).isTrue();
        var rest = timed("the other files", () -> run("etr.csv", "icb-2026.csv", "icb-closed-2026.csv", "ePCN.xlsx"));
        assertThat(rest.refusedRows()).isZero();
        var again = timed(
                "all files again",
                () -> run("icb-2026.csv", "icb-closed-2026.csv", "epraccur.csv", "etr.csv", "ePCN.xlsx"));
        assertThat(again.changes().linked()).isEmpty();
        assertThat(again.changes().relinked()).isEmpty();
        assertThat(again.changesNothing()).isTrue();
    }

    private ImportCheck run(String... names) {
        return SystemWork.as("test", () -> {
            var check = imports.check(read(names));
            System.out.printf("  checked at %,d ms%n", System.nanoTime() / 1_000_000 % 1_000_000);
            imports.apply(
                    check,
                    false,
                    progress -> System.out.printf(
                            "  %s %d/%d at %,d ms%n",
                            progress.step(),
                            progress.done(),
                            progress.total(),
                            System.nanoTime() / 1_000_000 % 1_000_000));
            System.out.printf("  applied at %,d ms%n", System.nanoTime() / 1_000_000 % 1_000_000);
            return check;
        });
    }

    private List<ReadFile> read(String... names) {
        return Stream.of(names)
                .map(name -> imports.read(PublishedFiles.named(name), name, null))
                .toList();
    }

    private ImportCheck timed(String what, java.util.function.Supplier<ImportCheck> work) {
        long start = System.nanoTime();
        var check = work.get();
        System.out.printf(
                "%s, %s: %,d ms, %,d records written, %,d warnings%n",
                getClass().getSimpleName(),
                what,
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                check.changes().count(),
                check.warnings().size());
        return check;
    }

    @OnEmbedded
    static class EmbeddedTest extends PublishedImportContract {}

    @OnMySql
    static class MySqlTest extends PublishedImportContract {}
}
