package org.rolebridge.db;

import java.sql.Connection;
import java.sql.SQLException;

/** Brings an empty database to this version. */
public final class FreshSchema {

    private FreshSchema() {}

    public static void migrate(Connection connection) throws SQLException {
        new MigratedDatabase(connection, connection.getCatalog(), connection.getSchema()).update();
    }
}
