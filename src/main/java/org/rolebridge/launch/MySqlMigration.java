package org.rolebridge.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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

/** Brings a MySQL database to this version as its migration user, then gives the other two users what they need. */
public class MySqlMigration {

    static final String CHANGELOG = "db-changelog/changelog-master.yaml";

    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    private final MySqlSettings settings;

    public MySqlMigration(MySqlSettings settings) {
        this.settings = settings;
    }

    public void run() {
        LIQUIBASE.setLevel(Level.WARNING);
        try (var connection = connect()) {
            var database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            new Liquibase(CHANGELOG, resources(), database).update(new Contexts(), new LabelExpression());
            TableGrants.read().apply(connection, settings);
        } catch (SQLException | LiquibaseException failed) {
            throw new IllegalStateException("The migration stopped: " + failed.getMessage(), failed);
        }
    }

    /** Finds the changelog in the packed application too, where Liquibase's own way does not. */
    static ResourceAccessor resources() {
        return new SpringResourceAccessor(new DefaultResourceLoader());
    }

    private Connection connect() throws SQLException {
        var user = settings.migration();
        return DriverManager.getConnection(settings.url(), user.user(), user.password());
    }
}
