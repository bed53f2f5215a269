package org.rolebridge.organisationimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SystemWork;
import org.rolebridge.launch.ImportOrder;
import org.rolebridge.launch.Importer;
import org.rolebridge.tabular.TestFiles;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.springframework.beans.factory.annotation.Autowired;

/** What the command says and whether it says that it worked, which becomes its exit code. */
abstract class CommandImportContract extends ImportTrial {

    @Autowired
    List<Importer> importers;

    private String said = "";

    private boolean run(String word, boolean leaveOutRefused, String text) {
        var out = new ByteArrayOutputStream();
        var order = new ImportOrder(
                List.of(new TestFiles(folder).text("charities.csv", text)),
                Optional.empty(),
                leaveOutRefused,
                new PrintStream(out, true, StandardCharsets.UTF_8));
        var importer = importers.stream()
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow();
        boolean done = SystemWork.as("test", () -> importer.run(order));
        said = out.toString(StandardCharsets.UTF_8);
        return done;
    }

    private static String line(String type, String code) {
        return "Helping Hands," + type + ",LOCAL," + code + ",,,,,England\n";
    }

    private boolean isThere(String code) {
        return SystemWork.as("test", () -> organisations.findByCode(local(code)).isPresent());
    }

    @Test
    void importsAGoodFile() {
        var code = code();
        assertThat(run("organisations", false, TEMPLATE + line("Council", code)))
                .as(() -> said)
                .isTrue();
        assertThat(isThere(code)).isTrue();
    }

    @Test
    void importsNothingOfAFileWithARefusedRow() {
        var code = code();
        assertThat(run("organisations", false, TEMPLATE + line("Council", code) + line("Castle", code())))
                .isFalse();
        assertThat(isThere(code)).isFalse();
        assertThat(said).contains("3");
    }

    @Test
    void importsTheGoodRowsWhenAskedTo() {
        var code = code();
        assertThat(run("organisations", true, TEMPLATE + line("Council", code) + line("Castle", code())))
                .as(() -> said)
                .isTrue();
        assertThat(isThere(code)).isTrue();
    }

    @Test
    void refusesAFileThatBelongsToAnotherWord() {
        assertThat(run("ods", false, TEMPLATE + line("Council", code()))).isFalse();
        assertThat(said).contains("charities.csv");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(run("organisations", false, "")).isFalse();
        assertThat(said).contains("charities.csv");
    }

    @OnEmbedded
    static class EmbeddedTest extends CommandImportContract {}

    @OnMySql
    static class MySqlTest extends CommandImportContract {}
}
