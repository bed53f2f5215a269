package org.rolebridge.launch;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on a database on which the application would do harm: one with tables of an older version (where the
 * application may not change them itself), or one whose connections do not see what others have committed, on which the
 * guards over limits rest.
 */
@Component
class DatabaseReadiness implements InitializingBean {

    private final DataSource database;
    private final boolean migratesItself;

    DatabaseReadiness(DataSource database, @Value("${spring.liquibase.enabled:true}") boolean migratesItself) {
        this.database = database;
        this.migratesItself = migratesItself;
    }

    @Override
    public void afterPropertiesSet() throws SQLException, LiquibaseException {
        if (!migratesItself) {
            new PendingChangesets(database).refuse();
        }
        try (var connection = database.getConnection()) {
            if (connection.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
                throw new DatabaseNotReady(
                        "Connections to the database do not run at READ COMMITTED.",
                        "Remove spring.datasource.hikari.transaction-isolation from your own settings.");
            }
        }
    }
}
