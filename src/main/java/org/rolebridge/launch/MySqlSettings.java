package org.rolebridge.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where the MySQL database is and who connects to it, from a properties file or from the environment
 * ({@code app.password} or {@code ROLEBRIDGE_APP_PASSWORD}); never from the command line, where others could read it.
 */
public record MySqlSettings(String url, Account migration, Account app, Account report) {

    private static final String OPTIONS =
            "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true"
                    + "&allowLoadLocalInfile=false&connectTimeout=4000&socketTimeout=60000&useServerPrepStmts=false";

    /** A database user. */
    public record Account(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    static MySqlSettings read(Path file) {
        var settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        } catch (IOException unreadable) {
            throw new UsageError("cannot read " + file + ": " + unreadable.getMessage());
        }
        return of(settings);
    }

    public static MySqlSettings of(Properties settings) {
        return new MySqlSettings(
                withOptions(required(settings, "url")),
                account(settings, "migration"),
                account(settings, "app"),
                account(settings, "report"));
    }

    private static Account account(Properties settings, String name) {
        return new Account(required(settings, name + ".user"), required(settings, name + ".password"));
    }

    private static String required(Properties settings, String key) {
        var variable = "ROLEBRIDGE_" + key.replace('.', '_').toUpperCase(Locale.ROOT);
        @Nullable String value = System.getenv().getOrDefault(variable, settings.getProperty(key));
        if (value == null || value.isBlank()) {
            throw new UsageError("the MySQL settings lack " + key + " (or the environment variable " + variable + ")");
        }
        return value.strip();
    }

    private static String withOptions(String url) {
        return url + (url.contains("?") ? "&" : "?") + OPTIONS;
    }

    /** Settings for an application that may not change tables. */
    public Map<String, Object> forApplication() {
        return Map.of(
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                app.user(),
                "spring.datasource.password",
                app.password(),
                "spring.liquibase.enabled",
                "false",
                "spring.jooq.sql-dialect",
                "MYSQL");
    }
}
