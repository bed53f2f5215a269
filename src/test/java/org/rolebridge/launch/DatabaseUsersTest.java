package org.rolebridge.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebridge.testing.MySqlDatabase;

/** Every user, table or view, and verb, by trying. */
@Tag("mysql")
class DatabaseUsersTest {

    private static final List<String> VERBS = List.of("select", "insert", "update", "delete");
    private static final Set<Integer> DENIED = Set.of(1044, 1045, 1142, 1143, 1227);
    private static final MySqlSettings SETTINGS = MySqlDatabase.create();
    private static final TreeMap<String, String> FIRST_COLUMNS = new TreeMap<>();

    @BeforeAll
    static void migrate() throws SQLException {
        new MySqlMigration(SETTINGS).run();
        try (var connection = connect(SETTINGS.migration());
                var rows = connection.getMetaData().getColumns(connection.getCatalog(), null, "%", "%")) {
            while (rows.next()) {
                FIRST_COLUMNS.putIfAbsent(rows.getString("TABLE_NAME"), rows.getString("COLUMN_NAME"));
            }
        }
    }

    @Test
    void everyTableAndViewIsInTheList() {
        var listed = TableGrants.read().grants().stream()
                .map(TableGrants.TableGrant::table)
                .toList();
        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(FIRST_COLUMNS.keySet());
    }

    @Test
    void theApplicationMayDoWhatTheListSaysAndNothingElse() throws SQLException {
        var expected = new TreeMap<String, Set<String>>();
        TableGrants.read().grants().forEach(grant -> expected.put(grant.table(), grant.app()));
        assertThat(tried(SETTINGS.app())).isEqualTo(expected);
    }

    @Test
    void reportingMayReadWhatTheListSaysAndNothingElse() throws SQLException {
        var expected = new TreeMap<String, Set<String>>();
        TableGrants.read().grants().forEach(grant -> expected.put(grant.table(), grant.report()));
        assertThat(tried(SETTINGS.report())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mine (id int)",
                "create index mine on setting (version)",
                "create view mine as select 1",
                "create trigger mine before insert on setting for each row set new.version = 0",
                "create procedure mine() select 1",
                "alter table setting add column mine int",
                "drop table setting",
                "truncate table trail_event",
                "rename table setting to mine",
                "lock tables trail_event write",
                "grant select on setting to current_user()",
                "create user mine",
                "set global general_log = 1",
                "select * from mysql.user"
            })
    void theApplicationMayNotChangeTablesOrUsers(String sql) throws SQLException {
        try (var connection = connect(SETTINGS.app())) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> connection.createStatement().execute(sql))
                    .satisfies(refused -> assertThat(refused.getErrorCode()).isIn(DENIED));
        }
    }

    @Test
    void historyIsNeverRewritten() throws SQLException {
        assertThat(tried(SETTINGS.app()))
                .containsEntry("trail_event", Set.of("select", "insert"))
                .containsEntry("trail_head", Set.of("select", "update"))
                .containsEntry("ledger_entry", Set.of("select", "insert"));
    }

    @Test
    void reportingReadsViewsAndNoTable() throws SQLException {
        assertThat(tried(SETTINGS.report()))
                .allSatisfy((name, verbs) ->
                        assertThat(verbs).as(name).isEqualTo(name.startsWith("report_") ? Set.of("select") : Set.of()));
    }

    private static Map<String, Set<String>> tried(MySqlSettings.Account user) throws SQLException {
        var allowed = new TreeMap<String, Set<String>>();
        try (var connection = connect(user)) {
            connection.setAutoCommit(false);
            for (var table : FIRST_COLUMNS.keySet()) {
                var verbs = new TreeSet<String>();
                for (var verb : VERBS) {
                    if (permitted(connection, statement(verb, table))) {
                        verbs.add(verb);
                    }
                }
                allowed.put(table, verbs);
            }
            connection.rollback();
        }
        System.out.printf("%s: %d decisions about tables and views%n", user, allowed.size() * VERBS.size());
        return allowed;
    }

    /** Statements that touch no row and need exactly one privilege. */
    private static String statement(String verb, String table) {
        var column = FIRST_COLUMNS.get(table);
        return switch (verb) {
            case "select" -> "select 1 from `" + table + "` where false";
            case "insert" -> "insert into `" + table + "` (`" + column + "`) select 1 from dual where false";
            case "update" -> "update `" + table + "` set `" + column + "` = 1 where false";
            default -> "delete from `" + table + "` where false";
        };
    }

    private static boolean permitted(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException refused) {
            if (DENIED.contains(refused.getErrorCode())) {
                return false;
            }
            throw refused;
        }
    }

    private static Connection connect(MySqlSettings.Account user) throws SQLException {
        return DriverManager.getConnection(SETTINGS.url(), user.user(), user.password());
    }
}
