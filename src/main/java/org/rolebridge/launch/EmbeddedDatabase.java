package org.rolebridge.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The database in a folder, for trying the product out. */
class EmbeddedDatabase {

    private static final String FILE = "rolebridge";
    private static final String USER = "sa";
    /** The query cache keeps parsed statements; H2 keeps only eight unless told otherwise. */
    private static final String OPTIONS =
            ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;IGNORECASE=TRUE;LOCK_TIMEOUT=10000"
                    + ";QUERY_CACHE_SIZE=256";

    private final Path folder;

    EmbeddedDatabase(Path folder) {
        this.folder = folder;
    }

    static boolean existsIn(Path folder) {
        return Files.exists(folder.resolve(FILE + ".mv.db"));
    }

    String url() {
        return "jdbc:h2:file:" + folder.resolve(FILE) + OPTIONS;
    }

    /**
     * Brings it up to date and closes it again. H2 ties a CHECK to the connection that made it, and refuses every row once
     * that connection is closed, as a pool does after half an hour; CHECKs of a database that is opened anew belong to none.
     */
    void migrate() {
        try {
            Files.createDirectories(folder);
        } catch (IOException notWritable) {
            throw new UncheckedIOException(notWritable);
        }
        try (var connection = DriverManager.getConnection(url(), USER, "")) {
            Changelog.update(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("The database cannot be opened: " + failed.getMessage(), failed);
        }
    }

    Map<String, Object> forApplication() {
        return Map.of(
                "spring.datasource.url",
                url(),
                "spring.datasource.username",
                USER,
                "spring.datasource.password",
                "",
                "spring.jooq.sql-dialect",
                "H2",
                "spring.liquibase.enabled",
                false);
    }
}
