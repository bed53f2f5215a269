package org.rolebridge.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Brings a MySQL database to this version as its migration user, then gives the other two users what they need. */
public class MySqlMigration {

    private final MySqlSettings settings;

    public MySqlMigration(MySqlSettings settings) {
        this.settings = settings;
    }

    public void run() {
        try (var connection = connect()) {
            Changelog.update(connection);
            TableGrants.read().apply(connection, settings);
        } catch (SQLException failed) {
            throw new IllegalStateException("The migration stopped: " + failed.getMessage(), failed);
        }
    }

    private Connection connect() throws SQLException {
        var user = settings.migration();
        return DriverManager.getConnection(settings.url(), user.user(), user.password());
    }
}
