package org.rolebridge.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.springframework.beans.factory.annotation.Autowired;

abstract class RunningDatabaseContract {

    @Autowired
    DataSource database;

    @Test
    void runsAtReadCommitted() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @OnEmbedded
    static class EmbeddedTest extends RunningDatabaseContract {}

    @OnMySql
    static class MySqlTest extends RunningDatabaseContract {}
}
