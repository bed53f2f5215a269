package org.rolebridge.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

/** Brings a MySQL database to this version as its migration user, then gives the other two users what they need. */
public class MySqlMigration {

    static final String CHANGELOG = "db-changelog/changelog-master.yaml";

    private final MySqlSettings settings;

    public MySqlMigration(MySqlSettings settings) {
        this.settings = settings;
    }

    public void run() {
        try (var connection = connect()) {
            var database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            new Liquibase(CHANGELOG, new ClassLoaderResourceAccessor(), database)
                    .update(new Contexts(), new LabelExpression());
            TableGrants.read().apply(connection, settings);
        } catch (SQLException | LiquibaseException failed) {
            throw new IllegalStateException("The migration stopped: " + failed.getMessage(), failed);
        }
    }

    private Connection connect() throws SQLException {
        var user = settings.migration();
        return DriverManager.getConnection(settings.url(), user.user(), user.password());
    }
}
