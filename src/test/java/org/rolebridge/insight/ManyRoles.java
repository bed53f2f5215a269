package org.rolebridge.insight;

import static org.rolebridge.db.Tables.ORGANISATION;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A country with forty boards, a network for every hundred roles, and as many roles as asked for, every one with a partner,
 * ten milestones, a post and its money; written by a few bulk statements, because the services would take an hour.
 */
final class ManyRoles {

    static final int ROLES = 100_000;
    static final int ROLES_OF_A_NETWORK = 100;
    static final long NATION = 50_000_000;
    static final long FIRST_BOARD = 50_000_001;
    static final long FIRST_NETWORK = 50_001_000;

    static final String DEEP = "/*+ SET_VAR(cte_max_recursion_depth = 200000) */ /* scope:system-load */";

    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final int roles;
    private final String network;
    private final String partner;
    private final String board;

    ManyRoles(DSLContext db, TransactionTemplate transaction) {
        this(db, transaction, ROLES);
    }

    ManyRoles(DSLContext db, TransactionTemplate transaction, int roles) {
        this.db = db;
        this.transaction = transaction;
        this.roles = roles;
        this.network = "50001000 + i mod %d".formatted(networks());
        this.partner = "50001000 + (i + 40) mod %d".formatted(networks());
        this.board = "50000001 + i mod %d mod 40".formatted(networks());
    }

    private int networks() {
        return roles / ROLES_OF_A_NETWORK;
    }

    /** Roles that are written by one statement: these numbers, the last one too. */
    record Batch(int first, int last) {

        private static final int MOST = 100_000;

        static Stream<Batch> of(int count) {
            return IntStream.iterate(0, first -> first < count, first -> first + MOST)
                    .mapToObj(first -> new Batch(first, Math.min(count, first + MOST) - 1));
        }

        String numbers() {
            return "with recursive n as (select %d as i union all select i + 1 from n where i < %d)\n"
                    .formatted(first, last);
        }

        /** A condition on ids of which each role has so many. */
        String holds(String id, int each) {
            return "%s between %d and %d".formatted(id, each * (NATION + first), each * (NATION + last) + each - 1);
        }

        Batch tenth() {
            return new Batch(first, first + (last - first) / 10);
        }
    }

    /** Once in a database: everybody who asks shares it. */
    void load() {
        if (db.fetchExists(ORGANISATION, ORGANISATION.ID.eq(NATION))) {
            return;
        }
        long start = System.nanoTime();
        write(places());
        var records = new ManyRecords(network, board);
        write(records.people());
        Batch.of(roles).forEach(batch -> {
            write(statements(batch));
            write(records.statements(batch));
        });
        db.execute(
                "analyze table organisation, organisation_scope, role_scope, role_word, role_reference, work_role, work_role_party, milestone, post,"
                        + " post_terms, role_standing, " + ManyRecords.TABLES);
        System.err.printf(
                "SCALE %,d roles written in %d ms%n",
                roles, Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    private void write(List<String> statements) {
        for (var statement : statements) {
            transaction.executeWithoutResult(status -> db.execute(statement));
        }
    }

    private List<String> places() {
        return List.of(
                organisations(1, "50000000", "REGION"),
                organisations(40, "50000001 + i", "INTEGRATED_CARE_BOARD"),
                organisations(networks(), "50001000 + i", "PRIMARY_CARE_NETWORK"),
                scope("id, id, 0", "id >= 50000000"),
                scope("50000000, id, if(id < 50001000, 1, 2)", "id > 50000000"),
                scope("50000001 + (id - 50001000) mod 40, id, 1", "id >= 50001000"));
    }

    private List<String> statements(Batch batch) {
        return List.of(
                roles(batch),
                parties(batch, "HOST", network, "50000000 + i"),
                parties(batch, "PARTNER", partner, "null"),
                parties(batch, "FUNDER", board, "null"),
                roleScope(batch),
                words(batch, "elt(1 + i mod 5, 'link', 'care', 'navigator', 'coach', 'assessor')", "true"),
                words(batch, "elt(1 + i mod 5, 'worker', 'ordinator')", "i mod 5 < 2"),
                words(batch, "'co'", "i mod 5 = 1"),
                words(batch, "concat(i)", "true"),
                references(batch),
                milestones(batch),
                posts(batch),
                terms(batch),
                standings(batch));
    }

    private static String organisations(int count, String id, String type) {
        return """
                insert %s into organisation (id, name, type, jurisdiction_id, status, source, version, updated_at)
                %s select %s, concat('Many ', i), '%s', 1, 'ACTIVE', 'LOCAL', 0, now(6) from n
                """.formatted(DEEP, new Batch(0, count - 1).numbers(), id, type);
    }

    private static String scope(String columns, String which) {
        return "insert into organisation_scope (ancestor_id, organisation_id, depth) select %s from organisation where %s"
                .formatted(columns, which);
    }

    private static String roles(Batch batch) {
        return """
                insert %s into work_role (id, role_kind_id, jurisdiction_id, title, purpose, lifecycle, started_on,
                    closed_on, outcome, stage, next_due_on, intended_share, share_as_example, version, created_at, updated_at)
                %s select 50000000 + i, 1 + i mod 16, 1,
                    concat(elt(1 + i mod 5, 'Link worker', 'Care co-ordinator', 'Navigator', 'Coach', 'Assessor'), ' ', i),
                    'For a test.', if(i mod 12 = 0, 'CLOSED', 'LIVE'), date '2020-01-01' + interval (i * 13) mod 2000 day,
                    if(i mod 12 = 0, date '2026-01-01', null), if(i mod 12 = 0, 'COMPLETED', null),
                    if(i mod 12 = 0, 'CLOSED', elt(1 + i mod 3, 'TRYING_OUT', 'GROWING', 'EMBEDDED')),
                    if(i mod 10 = 2, null, date '2026-06-01' + interval (i * 37) mod 700 day), 75, false, 0, now(6), now(6)
                from n
                """.formatted(DEEP, batch.numbers());
    }

    private static String parties(Batch batch, String relation, String organisation, String openHostOf) {
        return """
                insert %s into work_role_party
                    (role_id, organisation_id, relation, side, valid_from, open_host_of, version)
                %s select 50000000 + i, %s, '%s', 'HEALTH', date '2020-01-01', %s, 0 from n
                """.formatted(DEEP, batch.numbers(), organisation, relation, openHostOf);
    }

    private static String roleScope(Batch batch) {
        return """
                insert /* scope:system-load */ into role_scope (ancestor_id, role_id, relations, role_kind_id, stage, lifecycle, title, started_on,
                    next_due_on)
                select s.ancestor_id, r.id, bit_or(elt(field(p.relation, 'HOST', 'PARTNER', 'FUNDER'), 1, 4, 8)), r.role_kind_id, r.stage, r.lifecycle,
                    r.title, r.started_on, r.next_due_on
                from work_role_party p
                join organisation_scope s on s.organisation_id = p.organisation_id
                join work_role r on r.id = p.role_id
                where %s
                group by s.ancestor_id, r.id
                order by s.ancestor_id, r.id
                """.formatted(batch.holds("p.role_id", 1));
    }

    private static String words(Batch batch, String word, String which) {
        return "insert %s into role_word (word, role_id)\n%s select %s, 50000000 + i from n where %s"
                .formatted(DEEP, batch.numbers(), word, which);
    }

    private String references(Batch batch) {
        return "insert %s into role_reference (role_id, organisation_id, reference)\n%s"
                        .formatted(DEEP, batch.numbers())
                + " select 50000000 + i, " + network + ", concat('Ref-', i) from n";
    }

    /** A change has the id of its milestone. */
    private static String milestones(Batch batch) {
        return """
                insert %s into milestone (id, role_id, number, state, planned_on, occurred_on, last_change_id, confirmed, waiting, asked, version)
                %s select 10 * r.id + n.i, r.id, n.i + 1, if((r.id + n.i) mod 3 = 0, 'ACHIEVED', 'NOT_STARTED'), r.next_due_on,
                    if((r.id + n.i) mod 3 = 0, r.started_on + interval n.i * 90 day, null),
                    if((r.id + n.i) mod 3 = 0, 10 * r.id + n.i, null), false, (r.id + n.i) mod 60 = 0, false, 0
                from work_role r, n where /* scope:system-load */ %s
                """.formatted(DEEP, new Batch(0, 9).numbers(), batch.holds("r.id", 1));
    }

    private static String posts(Batch batch) {
        return """
                insert /* scope:system-load */ into post (id, role_id, reference, opened_on, version)
                select id, id, 'P1', started_on, 0 from work_role where %s
                """.formatted(batch.holds("id", 1));
    }

    private static String terms(Batch batch) {
        return """
                insert /* scope:system-load */ into post_terms (role_id, post_id, hours, full_time_hours, currency, valid_from, version)
                select role_id, id, 30, 37.5, 'GBP', opened_on, 0 from post where %s
                """.formatted(batch.holds("id", 1));
    }

    private static String standings(Batch batch) {
        return """
                insert /* scope:system-load */ into role_standing (role_id, money_ends_on, unfunded, vacant_from, waiting, returned, asked)
                select id, if(crc32(id) mod 4 = 0, date '2026-06-01' + interval crc32(id) mod 900 day, null), crc32(id) mod 50 = 1,
                    if(id mod 7 = 0, date '2026-01-01' + interval crc32(id) mod 300 day, null), id mod 3 = 0, id mod 90 = 2, id mod 90 = 5
                from work_role where %s
                """.formatted(batch.holds("id", 1));
    }
}
