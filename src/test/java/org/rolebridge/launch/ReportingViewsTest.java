package org.rolebridge.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolebridge.testing.MySqlDatabase;

/** What the reporting user gets to see. */
@Tag("mysql")
class ReportingViewsTest {

    private static final MySqlSettings SETTINGS = MySqlDatabase.create();

    @BeforeAll
    static void migrate() {
        new MySqlMigration(SETTINGS).run();
    }

    @Test
    void showRowsOfTablesThatReportingMayNotRead() throws SQLException {
        try (var reporting = connect(SETTINGS.report())) {
            assertThat(texts(reporting, "select distinct jurisdiction from report_role_kind"))
                    .contains("GB-ENG-PC");
        }
    }

    @Test
    void readNothingAboutAccountsOrHistory() throws SQLException {
        try (var owner = connect(SETTINGS.migration())) {
            assertThat(
                            texts(
                                    owner,
                                    "select table_name from information_schema.view_table_usage where view_schema = database()"))
                    .contains("work_role", "award")
                    .doesNotContain("person", "credentials", "access_grant", "access_request", "message", "suggestion")
                    .noneMatch(table -> table.startsWith("trail_"));
        }
    }

    @Test
    void haveNoColumnForPayPersonsOrFreeText() throws SQLException {
        try (var owner = connect(SETTINGS.migration())) {
            assertThat(texts(
                            owner,
                            "select distinct column_name from information_schema.columns"
                                    + " where table_schema = database() and left(table_name, 7) = 'report_'"))
                    .isNotEmpty()
                    .noneMatch(column -> column.matches(
                            ".*((recorded|raised|logged|decided|scored)_by|worker_id|spell_id|person|match_key|pay|note|purpose|reason|content|description"
                                    + "|summary|link|reference|funder_name|address|postcode)"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, ", "4, ", "5, 5"})
    void tellNoNumberOfOneToFourPeople(int people, String told) throws SQLException {
        try (var owner = connect(SETTINGS.migration())) {
            owner.setAutoCommit(false);
            trained(owner, people);
            assertThat(texts(owner, "select people from report_training")).containsExactly(told);
            owner.rollback();
        }
    }

    /** People in post who completed the same training. */
    private static void trained(Connection owner, int people) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            statement.execute("""
                    insert into work_role (id, role_kind_id, jurisdiction_id, title, purpose, lifecycle, started_on, stage,
                        intended_share, share_as_example, version, created_at, updated_at)
                    values (1, 1, 1, 'One', 'For a test.', 'LIVE', '2026-01-01', 'GROWING', 50, false, 0, now(6), now(6))
                    """);
            for (int person = 1; person <= people; person++) {
                statement.execute("insert into spell (id, role_id, post_id, worker_id, started_on, version)"
                        + " values (%1$d, 1, 1, %1$d, '2026-01-01', 0)".formatted(person));
                statement.execute("insert into completion (role_id, spell_id, guidance_id, completed_on, version)"
                        + " values (1, %d, 1, '2026-02-01', 0)".formatted(person));
            }
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static Connection connect(MySqlSettings.Account user) throws SQLException {
        return DriverManager.getConnection(SETTINGS.url(), user.user(), user.password());
    }
}
