package org.rolebridge.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.rolebridge.people.FirstAdministrator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Understands the command line and starts what it asks for. */
public class Launcher {

    private static final int USAGE = 2;
    private static final int H2_IN_USE = 90_020;

    private final Class<?> application;

    public Launcher(Class<?> application) {
        this.application = application;
    }

    public void run(String... words) {
        try {
            execute(Options.of(words));
        } catch (UsageError error) {
            System.err.println("rolebridge: " + error.getMessage());
            System.exit(USAGE);
        } catch (RuntimeException failed) {
            if (!isInUse(failed)) {
                throw failed;
            }
            System.err.println(
                    "rolebridge: the database is in use, by a Rolebridge that runs already or another program."
                            + " Stop it first, or give another folder with --data.");
            System.exit(1);
        }
    }

    private void execute(Options options) {
        switch (options.command()) {
            case "start" -> start(options);
            case "migrate" -> migrate(options);
            case "import" -> runImport(options);
            default -> throw new UsageError("unknown command " + options.command());
        }
    }

    private static void migrate(Options options) {
        var file = options.mysql().orElseThrow(() -> new UsageError("migrate needs --mysql FILE"));
        new MySqlMigration(MySqlSettings.read(file)).run();
        System.out.println("The database is up to date.");
    }

    private void start(Options options) {
        boolean demo = demoWanted(options);
        var settings = new HashMap<>(database(options));
        settings.put("server.port", options.port());
        settings.put("rolebridge.demo", demo);
        settings.put("rolebridge.data", options.data().toString());
        var context = open(settings);
        var address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + "/";
        printDemoAccounts(options.data().resolve("demo-accounts.txt"));
        System.out.println("Rolebridge is ready at " + address);
        context.getBean(FirstAdministrator.class)
                .invite()
                .ifPresent(token -> System.out.println("Nobody has an account yet. Open this link once to become the"
                        + " first administrator: " + address + "first-administrator/" + token));
    }

    private void runImport(Options options) {
        var command = new ImportCommand(options);
        var settings = new HashMap<>(database(options));
        settings.put("rolebridge.data", options.data().toString());
        settings.putAll(command.settings());
        boolean complete;
        try (var context = open(settings)) {
            complete = command.run(context);
        }
        System.exit(complete ? 0 : 1);
    }

    private static boolean isInUse(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == H2_IN_USE);
    }

    private ConfigurableApplicationContext open(Map<String, Object> settings) {
        var spring = new SpringApplication(application);
        spring.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("command-line", settings)));
        return spring.run();
    }

    /** Demo data comes by itself only into an embedded database that did not exist before. */
    private static boolean demoWanted(Options options) {
        boolean fresh = options.mysql().isEmpty() && !EmbeddedDatabase.existsIn(options.data());
        return options.has("--demo") || (fresh && !options.has("--empty"));
    }

    private static Map<String, Object> database(Options options) {
        return options.mysql()
                .map(file -> MySqlSettings.read(file).forApplication())
                .orElseGet(() -> embedded(options));
    }

    private static Map<String, Object> embedded(Options options) {
        var database = new EmbeddedDatabase(options.data());
        database.migrate();
        return database.forApplication();
    }

    private static void printDemoAccounts(Path file) {
        try {
            System.out.print(Files.exists(file) ? Files.readString(file) : "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
