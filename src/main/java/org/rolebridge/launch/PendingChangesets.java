package org.rolebridge.launch;

import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.ChangeSet;
import liquibase.exception.LiquibaseException;
import liquibase.parser.ChangeLogParserFactory;

/** What a database still lacks of this version. Needs nothing but {@code select} on {@code DATABASECHANGELOG}. */
class PendingChangesets {

    private final DataSource database;

    PendingChangesets(DataSource database) {
        this.database = database;
    }

    void refuse() throws SQLException, LiquibaseException {
        var pending = find();
        if (!pending.isEmpty()) {
            throw new DatabaseNotReady(
                    "The database lacks %d changes that this version of Rolebridge needs; the first is %s."
                            .formatted(pending.size(), pending.getFirst()),
                    "Stop all other copies of the application, run ./rolebridge migrate --mysql FILE, then start again.");
        }
    }

    List<String> find() throws SQLException, LiquibaseException {
        var done = done();
        var accessor = Changelog.resources();
        return ChangeLogParserFactory.getInstance()
                .getParser(Changelog.MASTER, accessor)
                .parse(Changelog.MASTER, new ChangeLogParameters(), accessor)
                .getChangeSets()
                .stream()
                .map(ChangeSet::getId)
                .filter(id -> !done.contains(id))
                .toList();
    }

    private Set<String> done() throws SQLException {
        var done = new HashSet<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from DATABASECHANGELOG")) {
            while (rows.next()) {
                done.add(rows.getString(1));
            }
        } catch (SQLSyntaxErrorException neverMigrated) {
            return Set.of();
        }
        return done;
    }
}
