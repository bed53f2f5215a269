package org.rolebridge.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebridge.access.SystemWork;
import org.rolebridge.shared.Actor;
import org.springframework.context.support.StaticApplicationContext;

class ImportCommandTest {

    @TempDir
    Path folder;

    private final List<ImportOrder> orders = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private boolean succeeds = true;
    private Path file;

    private class Pigeons implements Importer {

        @Override
        public String word() {
            return "pigeons";
        }

        @Override
        public boolean run(ImportOrder order) {
            orders.add(order);
            actors.add(Actor.current());
            return succeeds;
        }
    }

    @BeforeEach
    void aFile() throws IOException {
        file = Files.writeString(folder.resolve("a file.csv"), "name\n");
    }

    private boolean run(String... words) {
        var context = new StaticApplicationContext();
        context.registerBean(Importer.class, Pigeons::new);
        context.refresh();
        return new ImportCommand(Options.of(words)).run(context);
    }

    @Test
    void handsTheFilesToWhoeverKnowsTheWord() {
        assertThat(run("import", "pigeons", "--type", "Care site", "--leave-out-refused", file.toString()))
                .isTrue();
        assertThat(orders).singleElement().satisfies(order -> {
            assertThat(order.files()).containsExactly(file);
            assertThat(order.type()).contains("Care site");
            assertThat(order.leaveOutRefused()).isTrue();
        });
    }

    @Test
    void worksInTheNameOfTheSystem() {
        run("import", "pigeons", file.toString());
        assertThat(actors).singleElement().isInstanceOf(SystemWork.class);
    }

    @Test
    void saysWhenNotEverythingWasImported() {
        succeeds = false;
        assertThat(run("import", "pigeons", file.toString())).isFalse();
    }

    @Test
    void refusesAWordThatNobodyKnows() {
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> run("import", "doves", file.toString()))
                .withMessageContaining("doves");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> run("import", "pigeons", "/nowhere/at all.csv"))
                .withMessageContaining("/nowhere/at all.csv");
    }

    @Test
    void refusesToImportNothing() {
        assertThatExceptionOfType(UsageError.class).isThrownBy(() -> run("import", "pigeons"));
    }
}
