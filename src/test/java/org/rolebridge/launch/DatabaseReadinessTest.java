package org.rolebridge.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rolebridge.Rolebridge;
import org.rolebridge.testing.MySqlDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DatabaseReadinessTest {

    @Test
    void refusesAnotherIsolation() {
        var pool = new DriverManagerDataSource("jdbc:h2:mem:isolation") {
            @Override
            public Connection getConnection() throws SQLException {
                var connection = super.getConnection();
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                return connection;
            }
        };
        assertThatExceptionOfType(DatabaseNotReady.class)
                .isThrownBy(() -> new DatabaseReadiness(pool, true).afterPropertiesSet())
                .withMessageContaining("READ COMMITTED");
    }

    @Test
    @Tag("mysql")
    void applicationDoesNotStartOnAnEmptyMySqlDatabase() {
        var application = new SpringApplication(Rolebridge.class);
        application.setDefaultProperties(MySqlDatabase.create().forApplication());
        assertThatThrownBy(() -> application.run("--server.port=0")).hasRootCauseInstanceOf(DatabaseNotReady.class);
    }

    @Test
    @Tag("mysql")
    void namesTheFirstPendingChangeAndTheCommand() throws Exception {
        var settings = MySqlDatabase.create();
        new MySqlMigration(settings).run();
        var check = new PendingChangesets(asApplication(settings));
        assertThat(check.find()).isEmpty();
        forget(settings, "0120-create-suggestion");
        assertThatExceptionOfType(DatabaseNotReady.class)
                .isThrownBy(check::refuse)
                .withMessageContaining("lacks 1 changes")
                .withMessageContaining("0120-create-suggestion")
                .satisfies(refused -> assertThat(refused.remedy()).contains("./rolebridge migrate"));
    }

    private static DataSource asApplication(MySqlSettings settings) {
        return new DriverManagerDataSource(
                settings.url(), settings.app().user(), settings.app().password());
    }

    private static void forget(MySqlSettings settings, String changeset) throws SQLException {
        var user = settings.migration();
        try (var connection = DriverManager.getConnection(settings.url(), user.user(), user.password());
                var delete = connection.prepareStatement("delete from DATABASECHANGELOG where id = ?")) {
            delete.setString(1, changeset);
            assertThat(delete.executeUpdate()).isEqualTo(1);
        }
    }
}
