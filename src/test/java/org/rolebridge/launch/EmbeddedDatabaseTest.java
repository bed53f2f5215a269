package org.rolebridge.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    private static final String REGISTER = """
            insert into work_role (role_kind_id, jurisdiction_id, title, purpose, lifecycle, started_on, stage,
                intended_share, share_as_example, version, created_at, updated_at)
            select min(id), min(jurisdiction_id), 'Link worker', 'Links', 'LIVE', date '2026-04-01', 'TRYING_OUT',
                75, false, 0, now(), now() from role_kind""";

    @TempDir
    Path folder;

    private Connection open() throws SQLException {
        return DriverManager.getConnection(new EmbeddedDatabase(folder).url(), "sa", "");
    }

    private static int register(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(REGISTER);
        }
    }

    @Test
    void takesRolesWhenTheConnectionsOfItsFirstHourAreGone() throws SQLException {
        new EmbeddedDatabase(folder).migrate();
        try (var stays = open()) {
            open().close();
            assertThat(register(stays)).isEqualTo(1);
        }
    }

    /** Why the database is closed after a migration: should H2 mend this one day, so much the better. */
    @Test
    void wouldRefuseThemHadItNotBeenClosedAfterTheMigration() throws SQLException {
        var migrating = open();
        try (var stays = open()) {
            Changelog.update(migrating);
            migrating.close();
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> register(stays))
                    .withMessageContaining("Check constraint invalid");
        }
    }

    @Test
    void doesNothingTheSecondTime() throws SQLException {
        var database = new EmbeddedDatabase(folder);
        database.migrate();
        database.migrate();
        try (var connection = open()) {
            assertThat(register(connection)).isEqualTo(1);
        }
    }
}
