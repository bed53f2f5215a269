package org.rolebridge.launch;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which of the database users may do what to which table: one line each in {@code db-changelog/table-grants.txt}. Every
 * migration takes away what is not in the list.
 */
public record TableGrants(List<TableGrant> grants) {

    private static final String FILE = "/db-changelog/table-grants.txt";
    private static final Pattern COLUMNS = Pattern.compile("\\s*\\|\\s*");

    /** The verbs of one user on one table; no verb means no access. */
    public record TableGrant(String table, Set<String> app, Set<String> report) {}

    public static TableGrants read() {
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(TableGrants.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            return new TableGrants(reader.readAllAsString()
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(TableGrants::grant)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TableGrant grant(String line) {
        var columns = COLUMNS.split(line + "|-", -1);
        return new TableGrant(columns[0].strip(), verbs(columns[1]), verbs(columns[2]));
    }

    private static Set<String> verbs(String words) {
        var verbs = new TreeSet<>(Arrays.asList(words.strip().split("\\s+")));
        verbs.removeAll(Set.of("", "-"));
        return verbs;
    }

    void apply(Connection connection, MySqlSettings settings) throws SQLException {
        var statements = new ArrayList<String>();
        for (var grant : grants) {
            statements.addAll(
                    statements(grant.table(), grant.app(), settings.app().user()));
            statements.addAll(
                    statements(grant.table(), grant.report(), settings.report().user()));
        }
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> statements(String table, Set<String> verbs, String user) {
        var account = "'" + user.replace("'", "''") + "'@'%'";
        var statements = new ArrayList<String>();
        statements.add("revoke if exists all on `" + table + "` from " + account + " ignore unknown user");
        if (!verbs.isEmpty()) {
            statements.add("grant " + String.join(", ", verbs) + " on `" + table + "` to " + account);
        }
        return statements;
    }
}
