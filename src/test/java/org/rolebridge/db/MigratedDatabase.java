package org.rolebridge.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.rolebridge.testing.MySqlDatabase;

/** A database of its own for tests that look at tables or move the schema back and forth. */
record MigratedDatabase(Connection connection, String catalog, String schema) {

    static MigratedDatabase embedded() {
        var url = "jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;IGNORECASE=TRUE";
        return connected(url, "sa", "");
    }

    static MigratedDatabase mySql() {
        var settings = MySqlDatabase.create();
        return connected(
                settings.url(),
                settings.migration().user(),
                settings.migration().password());
    }

    private static MigratedDatabase connected(String url, String user, String password) {
        try {
            var connection = DriverManager.getConnection(url, user, password);
            var database = new MigratedDatabase(connection, connection.getCatalog(), connection.getSchema());
            database.update();
            return database;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void update() {
        try {
            liquibase().update(new Contexts(), new LabelExpression());
        } catch (LiquibaseException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void rollBackEverything() {
        try {
            var liquibase = liquibase();
            liquibase.rollback(
                    liquibase.getDatabaseChangeLog().getChangeSets().size(), "", new Contexts(), new LabelExpression());
        } catch (LiquibaseException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Liquibase liquibase() throws LiquibaseException {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        return new Liquibase("db-changelog/changelog-master.yaml", new ClassLoaderResourceAccessor(), database);
    }
}
