package org.rolebridge.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rolebridge.access.SystemWork;
import org.springframework.context.ApplicationContext;

/** {@code import WORD FILE…}: starts the application without a public port and hands the files to the right importer. */
class ImportCommand {

    private static final String JOB = "import-command";
    /** The application is a web application throughout; a port of its own on loopback, open only while it imports. */
    private static final Map<String, Object> QUIET = Map.of("server.port", 0, "rolebridge.demo", false);

    private final Options options;

    ImportCommand(Options options) {
        this.options = options;
        if (options.words().size() < 3) {
            throw new UsageError("import needs a word and at least one file, such as: import ods epraccur.csv");
        }
        files().stream().filter(file -> !Files.isReadable(file)).findFirst().ifPresent(file -> {
            throw new UsageError("cannot read " + file);
        });
    }

    Map<String, Object> settings() {
        return QUIET;
    }

    private List<Path> files() {
        return options.words().stream().skip(2).map(Path::of).toList();
    }

    /** @return whether everything was imported */
    boolean run(ApplicationContext context) {
        var word = options.words().get(1);
        var importer = context.getBeansOfType(Importer.class).values().stream()
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageError("nothing is known to import as " + word));
        var order = new ImportOrder(files(), options.value("--type"), options.has("--leave-out-refused"), System.out);
        return SystemWork.as(JOB, () -> importer.run(order));
    }
}
