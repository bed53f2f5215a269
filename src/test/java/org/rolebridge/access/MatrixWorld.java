package org.rolebridge.access;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jooq.Table;
import org.rolebridge.db.DefaultSchema;

/** What stands in the database, read past every guard, so that the guards can be tried with ids of all kinds. */
class MatrixWorld {

    static final long ABSENT = 999_999_999_999L;

    private static final Map<String, String> TABLE_OF = Map.ofEntries(
            Map.entry("roleId", "work_role"),
            Map.entry("shareId", "post_funding"),
            Map.entry("subjectId", "milestone"),
            Map.entry("termsId", "post_terms"),
            Map.entry("partyId", "work_role_party"),
            Map.entry("entryId", "ledger_entry"),
            Map.entry("queryId", "finding"),
            Map.entry("profileId", "environment_profile"),
            Map.entry("linkId", "organisation_link"),
            Map.entry("grantId", "access_grant"),
            Map.entry("boardId", "organisation"),
            Map.entry("ownerId", "organisation"),
            Map.entry("hostId", "organisation"),
            Map.entry("recipientId", "organisation"),
            Map.entry("funderId", "organisation"),
            Map.entry("employerId", "organisation"),
            Map.entry("commissionerId", "organisation"),
            Map.entry("childId", "organisation"),
            Map.entry("parentId", "organisation"),
            Map.entry("successorId", "organisation"),
            Map.entry("reversesId", "ledger_entry"));
    private static final Map<String, String> TABLE_OF_SERVICE = Map.of(
            "Finding", "finding",
            "Ledger", "ledger_entry",
            "Confirmation", "milestone",
            "OrganisationEdit", "organisation",
            "People", "person",
            "WorkRole", "work_role");

    private final DataSource database;
    private final Map<String, Table<?>> tables = new HashMap<>();
    private final Map<String, Optional<Long>> found = new HashMap<>();

    MatrixWorld(DataSource database) {
        this.database = database;
        DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> tables.put(table.getName(), table));
    }

    /** The table that ids of this name belong to. */
    Optional<String> tableOf(String parameter, String service) {
        var name = parameter.equals("id")
                ? TABLE_OF_SERVICE.getOrDefault(service.replace("Service", ""), snake(service.replace("Service", "")))
                : TABLE_OF.getOrDefault(parameter, snake(parameter.replaceFirst("Ids?$", "")));
        return Optional.of(name).filter(tables::containsKey);
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    boolean isPartOfARole(String table) {
        return table.equals("work_role") || column(table, "role_id");
    }

    private boolean column(String table, String name) {
        return Objects.requireNonNull(tables.get(table)).field(name) != null;
    }

    /** Some record of this table that belongs to the role. */
    Optional<Long> ofRole(String table, long roleId) {
        return table.equals("work_role")
                ? Optional.of(roleId)
                : first("select min(id) from " + table + " where role_id = " + roleId);
    }

    /** Some record of this table. */
    Optional<Long> any(String table) {
        return column(table, "id") ? first("select min(id) from " + table) : Optional.empty();
    }

    private Optional<Long> first(String sql) {
        return found.computeIfAbsent(
                sql,
                query -> rows(query).stream()
                        .map(row -> row.get(0))
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    /** Roles with the ways in which the organisation is tied to them. */
    Map<Long, Integer> tied(long organisationId) {
        var tied = new HashMap<Long, Integer>();
        rows("select role_id, relations from role_scope where ancestor_id = " + organisationId)
                .forEach(row -> tied.put(row.get(0), row.get(1).intValue()));
        return tied;
    }

    List<Long> roles() {
        return rows("select id from work_role order by id").stream()
                .map(row -> row.get(0))
                .toList();
    }

    /** The organisation that is tied in one of these ways to the most roles, and yet not to all. */
    long home(Set<Relation> relations) {
        return home(relations, roles().size() * 4L / 5);
    }

    /** The organisation that is tied in one of these ways to the most roles, and yet not to more than these. */
    long home(Set<Relation> relations, long most) {
        int mask = relations.isEmpty() ? Relation.HOST.bit() : Relation.mask(relations);
        return rows("select ancestor_id, count(*) from role_scope where mod(floor(relations / "
                        + Integer.lowestOneBit(mask) + "), 2) = 1 group by ancestor_id having count(*) <= " + most
                        + " order by 2 desc, 1")
                .getFirst()
                .get(0);
    }

    /** Columns that say what happened to what kind of record: no secret of anybody. */
    private static final Set<String> WORDS_OF_THE_PROGRAM = Set.of("entity", "action");

    /** What stands in the texts of these roles and of no other: nobody may find it who may not see them. */
    Set<String> textsOnlyOf(Set<Long> roleIds) {
        var theirs = new TreeSet<String>();
        var others = new TreeSet<String>();
        var words = "role_word";
        tables.values().stream()
                .filter(table ->
                        isPartOfARole(table.getName()) && !table.getName().equals(words))
                .forEach(table -> {
                    var role = table.getName().equals("work_role") ? "id" : "role_id";
                    table.fieldStream()
                            .filter(field ->
                                    field.getType() == String.class && !WORDS_OF_THE_PROGRAM.contains(field.getName()))
                            .forEach(field -> texts("select distinct %s, %s from %s where %s is not null"
                                            .formatted(role, field.getName(), table.getName(), field.getName()))
                                    .forEach(row ->
                                            (roleIds.contains(row.getKey()) ? theirs : others).add(row.getValue())));
                });
        theirs.removeAll(others);
        var everybodys = new ArrayList<>(texts("select id, name from role_kind"));
        everybodys.addAll(texts("select id, name from organisation"));
        theirs.removeIf(
                text -> everybodys.stream().anyMatch(known -> known.getValue().contains(text)));
        theirs.removeIf(
                text -> text.length() < 8 || text.startsWith("https://") || text.equals(text.toUpperCase(Locale.ROOT)));
        return theirs;
    }

    private List<Map.Entry<Long, String>> texts(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<Map.Entry<Long, String>>();
            while (result.next()) {
                if (result.getObject(1) != null) {
                    rows.add(Map.entry(result.getLong(1), result.getString(2)));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** Some records of this table that belong to these roles. */
    List<Long> ofRoles(String table, Set<Long> roleIds) {
        var role = table.equals("work_role") ? "id" : "role_id";
        return rows("select max(id), " + role + " from " + table + " group by " + role).stream()
                .filter(row -> roleIds.contains(row.get(1)))
                .map(List::getFirst)
                .toList();
    }

    /** Awards that no query is about, each with its funder, where the funder is in the system. */
    Map<Long, Long> awardsNotAskedAbout() {
        var awards = new LinkedHashMap<Long, Long>();
        rows("select id, funder_id from award where funder_id is not null"
                        + " and id not in (select award_id from finding where award_id is not null) order by id")
                .forEach(row -> awards.put(row.get(0), row.get(1)));
        return awards;
    }

    /** The first milestone of each role without files, with the role's host. */
    Map<Long, Long> milestonesWithoutFiles() {
        var milestones = new LinkedHashMap<Long, Long>();
        rows("select min(m.id), min(p.organisation_id) from milestone m join work_role r on r.id = m.role_id"
                        + " join work_role_party p on p.role_id = r.id where p.open_host_of is not null"
                        + " and r.lifecycle <> 'CLOSED' and r.id not in (select role_id from evidence) group by r.id")
                .forEach(row -> milestones.put(row.get(0), row.get(1)));
        return milestones;
    }

    /** Somebody in each post has enrolled in something. */
    void enrolEverybody() {
        run("insert into completion (role_id, spell_id, guidance_id, enrolled_on, version)"
                + " select role_id, id, (select min(id) from guidance), started_on, 0 from spell");
    }

    private void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private List<List<Long>> rows(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<Long>>();
            while (result.next()) {
                var row = new ArrayList<Long>();
                for (int at = 1; at <= result.getMetaData().getColumnCount(); at++) {
                    row.add(result.getObject(at) == null ? null : result.getLong(at));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }
}
