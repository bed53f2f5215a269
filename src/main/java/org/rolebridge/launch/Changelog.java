package org.rolebridge.launch;

import java.sql.Connection;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringResourceAccessor;
import liquibase.resource.ResourceAccessor;
import org.springframework.core.io.DefaultResourceLoader;

/** The changesets of this version. */
final class Changelog {

    static final String MASTER = "db-changelog/changelog-master.yaml";

    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    private Changelog() {}

    /** Runs what has not run yet, over a connection of one's own. */
    static void update(Connection connection) {
        LIQUIBASE.setLevel(Level.WARNING);
        try {
            var database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            new Liquibase(MASTER, resources(), database).update(new Contexts(), new LabelExpression());
        } catch (LiquibaseException failed) {
            throw new IllegalStateException("The migration stopped: " + failed.getMessage(), failed);
        }
    }

    /** Finds the changelog in the packed application too, where Liquibase's own way does not. */
    static ResourceAccessor resources() {
        return new SpringResourceAccessor(new DefaultResourceLoader());
    }
}
