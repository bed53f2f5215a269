package org.rolebridge.db;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tables as a database describes them, in words that are the same for both databases. */
class StoredTables {

    /** What one database calls a text is a very long varchar in the other. */
    private static final int LONGEST_VARCHAR = 65_535;

    private final MigratedDatabase database;
    private final DatabaseMetaData metaData;

    StoredTables(MigratedDatabase database) throws SQLException {
        this.database = database;
        this.metaData = database.connection().getMetaData();
    }

    /** Names as stored, sorted; one database keeps them in capitals. */
    Set<String> names() throws SQLException {
        return names("TABLE", "BASE TABLE");
    }

    Set<String> views() throws SQLException {
        return names("VIEW");
    }

    private Set<String> names(String... types) throws SQLException {
        var names = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        try (var tables = metaData.getTables(database.catalog(), database.schema(), "%", types)) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        names.removeIf(name -> name.toLowerCase(Locale.ROOT).startsWith("databasechangelog"));
        return names;
    }

    List<String> columns(String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var rows = metaData.getColumns(database.catalog(), database.schema(), table, "%")) {
            while (rows.next()) {
                columns.add(String.join(
                        " ",
                        rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                        type(rows),
                        "YES".equals(rows.getString("IS_NULLABLE")) ? "null" : "not null",
                        "YES".equals(rows.getString("IS_AUTOINCREMENT")) ? "identity" : ""));
            }
        }
        return columns;
    }

    private static String type(ResultSet row) throws SQLException {
        int size = row.getInt("COLUMN_SIZE");
        return switch (row.getInt("DATA_TYPE")) {
            case Types.BIGINT -> "bigint";
            case Types.INTEGER -> "int";
            case Types.SMALLINT -> "smallint";
            case Types.BIT, Types.BOOLEAN, Types.TINYINT -> "boolean";
            case Types.DECIMAL, Types.NUMERIC -> "decimal(" + size + "," + row.getInt("DECIMAL_DIGITS") + ")";
            case Types.VARCHAR -> size > LONGEST_VARCHAR ? "text" : "varchar(" + size + ")";
            case Types.CHAR -> "char(" + size + ")";
            case Types.LONGVARCHAR, Types.CLOB -> "text";
            case Types.DATE -> "date";
            case Types.TIMESTAMP -> "datetime";
            case Types.BLOB, Types.LONGVARBINARY -> "blob";
            case Types.BINARY, Types.VARBINARY -> "binary(" + size + ")";
            default -> row.getString("TYPE_NAME");
        };
    }

    /** Foreign keys, as table and columns, that no index of our own leads with. */
    List<String> foreignKeysWithoutIndex() throws SQLException {
        var bare = new ArrayList<String>();
        for (var table : names()) {
            var indexes = indexes(table);
            foreignKeys(table).values().stream()
                    .filter(columns -> indexes.stream().noneMatch(index -> index.serves(columns)))
                    .forEach(columns -> bare.add(table.toLowerCase(Locale.ROOT) + columns));
        }
        return bare;
    }

    /** An index of a database, by its columns in order. */
    private record Index(List<String> columns, boolean unique) {

        /** Leads with the key's columns, or narrows the key down to one row by fewer. */
        boolean serves(List<String> key) {
            return startsWith(columns, key) || (unique && startsWith(key, columns));
        }

        private static boolean startsWith(List<String> longer, List<String> shorter) {
            return longer.size() >= shorter.size()
                    && longer.subList(0, shorter.size()).equals(shorter);
        }
    }

    private Map<String, List<String>> foreignKeys(String table) throws SQLException {
        var keys = new TreeMap<String, List<String>>();
        try (var rows = metaData.getImportedKeys(database.catalog(), database.schema(), table)) {
            while (rows.next()) {
                keys.computeIfAbsent(rows.getString("FK_NAME"), name -> new ArrayList<>())
                        .add(rows.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return keys;
    }

    /** Databases make an index for a foreign key that has none and name it after the key; those do not count. */
    private List<Index> indexes(String table) throws SQLException {
        var columns = new TreeMap<String, TreeMap<Integer, String>>();
        var unique = new TreeSet<String>();
        try (var rows = metaData.getIndexInfo(database.catalog(), database.schema(), table, false, true)) {
            while (rows.next()) {
                var name = rows.getString("INDEX_NAME").toLowerCase(Locale.ROOT);
                columns.computeIfAbsent(name, index -> new TreeMap<>())
                        .put(
                                rows.getInt("ORDINAL_POSITION"),
                                rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                if (!rows.getBoolean("NON_UNIQUE")) {
                    unique.add(name);
                }
            }
        }
        return columns.entrySet().stream()
                .filter(index -> !index.getKey().startsWith("fk_"))
                .map(index -> new Index(List.copyOf(index.getValue().values()), unique.contains(index.getKey())))
                .toList();
    }
}
