package org.rolebridge.insight;

import static org.rolebridge.insight.ManyRoles.DEEP;

import java.util.List;
import org.rolebridge.insight.ManyRoles.Batch;

/**
 * What hangs on {@link ManyRoles}: 20,000 people with access, an award with three transactions for each role, who pays each
 * post and who is in it, what was recorded about milestones, training, and a query for every tenth role.
 */
final class ManyRecords {

    static final int PEOPLE = 20_000;
    static final String TABLES =
            "person, credentials, access_grant, scheme, award, ledger_entry, post_funding, worker, spell,"
                    + " milestone_change, guidance, completion, finding, message";

    private final String network;
    private final String board;

    /** The ids of the network and the board that a role belongs to, by its number i. */
    ManyRecords(String network, String board) {
        this.network = network;
        this.board = board;
    }

    List<String> people() {
        return List.of(persons(), credentials(), grants(), schemes(), guidance());
    }

    List<String> statements(Batch batch) {
        return List.of(
                awards(batch),
                transactions(batch, 0, "AWARD", "AWARDED", 20000),
                transactions(batch, 1, "APPROVAL", "APPROVED", 10000),
                transactions(batch, 2, "PAYMENT", "PAID", 9000),
                shares(batch),
                workers(batch),
                spells(batch),
                changes(batch),
                completions(batch),
                queries(batch.tenth()),
                messages(batch.tenth()));
    }

    private static String each(int count, String target, String values, String which) {
        return each(new Batch(0, count - 1), target, values, which);
    }

    private static String each(Batch batch, String target, String values, String which) {
        return "insert %s into %s\n%s select %s from n where %s"
                .formatted(DEEP, target, batch.numbers(), values, which);
    }

    private static String persons() {
        return each(
                PEOPLE,
                "person (id, email, display_name, status, demo, version, created_at)",
                "50000000 + i, concat('many', i, '@example.org'), concat('Many Person ', i), 'ACTIVE', false, 0, now(6)",
                "true");
    }

    private static String credentials() {
        return each(
                PEOPLE,
                "credentials (person_id, must_change, session_epoch, changed_at)",
                "50000000 + i, false, 0, now(6)",
                "true");
    }

    private String grants() {
        return each(
                PEOPLE,
                "access_grant (person_id, profile, organisation_id, valid_from, version)",
                "50000000 + i, elt(1 + i mod 4, 'CARE_MANAGER', 'CARE_MANAGER', 'HR_LEAD', 'COMMISSIONER'), if(i mod 4 < 2, "
                        + network + ", " + board + "), date '2025-01-01', 0",
                "true");
    }

    private static String schemes() {
        return each(
                40,
                "scheme (id, commissioner_id, jurisdiction_id, name, type, currency, claimed_in, open_to, approved_amount,"
                        + " valid_from, version)",
                "50000001 + i, 50000001 + i, 1, concat('Many scheme ', i), 'GRANT', 'GBP', 'HERE', 'COMMISSIONED', 0,"
                        + " date '2020-01-01', 0",
                "true");
    }

    private String awards(Batch batch) {
        return each(
                batch,
                "award (id, role_id, role_kind_id, post_id, scheme_id, recipient_id, funder_id, title, currency, amount,"
                        + " approved_amount, paid_amount, awarded_on, starts_on, ends_on, recurrent, state, logged_by, version)",
                "50000000 + i, 50000000 + i, 1 + i mod 16, 50000000 + i, " + board + ", " + network + ", " + board
                        + ", concat('Many award ', i), 'GBP', 20000, 10000, if(i mod 500 = 0, 11000, 9000),"
                        + " date '2020-01-01' + interval (i * 7) mod 2300 day, date '2020-01-01' + interval (i * 7) mod 2300 day,"
                        + " date '2026-06-01' + interval (i * 11) mod 900 day, false, if(i mod 20 = 0, 'LOGGED', 'CONFIRMED'),"
                        + " 50000000 + i mod 1000, 0",
                "true");
    }

    private static String transactions(Batch batch, int number, String kind, String countsIn, int amount) {
        return each(
                batch,
                "ledger_entry (id, role_id, award_id, kind, counts_in, amount, currency, effective_on, recorded_at)",
                "500000000 + 3 * i + %d, 50000000 + i, 50000000 + i, '%s', '%s', %d, 'GBP', %s, now(6)"
                        .formatted(number, kind, countsIn, amount, "date '2020-01-01' + interval (i * 7) mod 2300 day"),
                "true");
    }

    private static String shares(Batch batch) {
        return each(
                batch,
                "post_funding (role_id, post_id, source, award_id, share_percent, valid_from, valid_to, version)",
                "50000000 + i, 50000000 + i, 'AWARD', 50000000 + i, 80, date '2020-01-01', null, 0",
                "true");
    }

    private String workers(Batch batch) {
        return each(
                batch,
                "worker (id, organisation_id, reference)",
                "50000000 + i, " + network + ", concat('W', i)",
                "i mod 7 > 0");
    }

    private static String spells(Batch batch) {
        return each(
                batch,
                "spell (id, role_id, post_id, worker_id, started_on, version)",
                "50000000 + i, 50000000 + i, 50000000 + i, 50000000 + i, date '2025-06-01', 0",
                "i mod 7 > 0");
    }

    private static String changes(Batch batch) {
        return """
                insert /* scope:system-load */ into milestone_change (id, role_id, milestone_id, from_state, to_state, occurred_on,
                    recorded_at, recorded_by)
                select id, role_id, id, 'IN_PROGRESS', 'ACHIEVED', occurred_on, now(6), 50000000 + id mod 1000
                from milestone where last_change_id is not null and %s
                """.formatted(batch.holds("id", 10));
    }

    private static String guidance() {
        return each(
                20,
                "guidance (id, owner_id, jurisdiction_id, title, issuer, kind, effective_from, version)",
                "50000000 + i, 50000000, 1, concat('Many guidance ', i), 'Many', 'RECOMMENDED', date '2020-01-01', 0",
                "true");
    }

    private static String completions(Batch batch) {
        return each(
                batch,
                "completion (role_id, spell_id, guidance_id, completed_on, expires_on, version)",
                "50000000 + i, 50000000 + i, 50000000 + i mod 20, date '2025-07-01', date '2026-07-01' + interval i mod 700 day, 0",
                "i mod 7 > 0");
    }

    private String queries(Batch batch) {
        return each(
                batch,
                "finding (id, kind, role_id, award_id, funder_id, title, state, turn, raised_by, raised_at, closed_at, outcome, version)",
                "50000000 + i, 'PERSON', 50000000 + i, 50000000 + i, " + board + ", concat('Many query ', i),"
                        + " elt(1 + i mod 3, 'OPEN', 'ANSWERED', 'CLOSED'), elt(1 + i mod 3, 'PROVIDER', 'COMMISSIONER', 'NOBODY'),"
                        + " 50000000, timestamp '2026-01-01 08:00:00' + interval i minute, if(i mod 3 = 2, now(6), null),"
                        + " if(i mod 3 = 2, 'ACCEPTED', null), 0",
                "true");
    }

    private static String messages(Batch batch) {
        return each(
                batch,
                "message (role_id, finding_id, side, written_by, written_at, content)",
                "50000000 + i, 50000000 + i, 'COMMISSIONER', 50000000, now(6), 'For a test.'",
                "true");
    }
}
