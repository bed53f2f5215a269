package org.rolebridge.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.access.Profile.HR_LEAD;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.insight.RoleFilter.Attention;
import org.rolebridge.insight.RoleFilter.FundingEnds;
import org.rolebridge.shared.Window;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.testing.Statements;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OnMySql
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleListScaleTest {

    private static final Window FIRST = new Window(0, 50);
    private static final RoleFilter LIVE = RoleFilter.ALL.in(Lifecycle.LIVE);
    /** A scan of any table read here would take ten times as many. */
    private static final int FEW = 15_000;

    @Autowired
    RoleListService list;

    @Autowired
    RolePageRepository pages;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Sample sample;

    SignedInPerson board;
    SignedInPerson nation;

    @BeforeAll
    void load() {
        new ManyRoles(db, transaction).load();
        board = sample.person(HR_LEAD, ManyRoles.FIRST_BOARD);
        nation = sample.person(HR_LEAD, ManyRoles.NATION);
    }

    private static Map<String, RoleFilter> filters() {
        var filters = new LinkedHashMap<String, RoleFilter>();
        filters.put("live", LIVE);
        filters.put("everything", RoleFilter.ALL);
        filters.put("embedded", LIVE.at(Stage.EMBEDDED));
        filters.put("one kind", LIVE.of(Set.of(4L)));
        filters.put("title", LIVE.called("Navigator 4"));
        filters.put("network", LIVE.at(ManyRoles.FIRST_NETWORK));
        filters.put("late", LIVE.needing(Attention.MILESTONE_LATE));
        filters.put("vacant or money", LIVE.needing(Attention.VACANT, Attention.FUNDING_ENDS));
        filters.put("money ends", LIVE.whoseMoneyEnds(FundingEnds.WITHIN_6_MONTHS));
        filters.put("no money", LIVE.whoseMoneyEnds(FundingEnds.NONE_RECORDED));
        filters.put("graded", LIVE.having(4));
        return filters;
    }

    private static List<RoleOrder> orders() {
        return List.of(
                RoleOrder.BY_TITLE,
                new RoleOrder(RoleSort.TITLE, true),
                new RoleOrder(RoleSort.STARTED, true),
                new RoleOrder(RoleSort.NEXT_DUE, false));
    }

    @Test
    void readsAFewRowsForAFirstPageWhateverTheFilterAndTheOrder() {
        for (var person : List.of(board, nation)) {
            filters().forEach((name, filter) -> {
                for (var order : orders()) {
                    int read = rowsReadWithLuck(person, filter, order);
                    System.err.printf("SCALE %s %s %s: %d rows%n", where(person), name, order, read);
                    assertThat(read)
                            .as("rows read for %s by %s at %s", name, order, where(person))
                            .isLessThan(FEW);
                }
            });
        }
    }

    /** MySQL draws its statistics from a few pages: an unlucky sample, by which it would sort all, is drawn anew. */
    private int rowsReadWithLuck(SignedInPerson person, RoleFilter filter, RoleOrder order) {
        int read = rowsRead(person, filter, order);
        if (read >= FEW) {
            System.err.printf("SCALE %s: %d rows, statistics drawn anew%n", order, read);
            db.execute("analyze table role_scope, role_standing, work_role, milestone");
            read = rowsRead(person, filter, order);
        }
        return read;
    }

    @Test
    void readsOnlyWhatAPageShowsWhereNothingHasToBeLookedUp() {
        for (var person : List.of(board, nation)) {
            for (var order : orders()) {
                assertThat(rowsRead(person, LIVE, order))
                        .as("%s at %s", order, where(person))
                        .isLessThan(600);
            }
        }
    }

    @Test
    void neverScansATable() {
        for (var person : List.of(board, nation)) {
            filters()
                    .forEach((name, filter) -> orders().forEach(order -> Sample.run(person, () -> {
                        var selection = pages.selection(filter);
                        var page = pages.pageQuery(selection, order, FIRST).orElseThrow();
                        var count = pages.countQuery(selection, CappedCount.CAP).orElseThrow();
                        assertNoScan(
                                name + " " + order, db.fetch("explain format=traditional " + db.renderInlined(page)));
                        assertNoScan(
                                name + " count", db.fetch("explain format=traditional " + db.renderInlined(count)));
                    })));
        }
    }

    private static void assertNoScan(String what, List<Record> plan) {
        assertThat(plan)
                .as("plan of %s:%n%s", what, plan)
                .filteredOn(step -> !String.valueOf(step.get("table")).startsWith("<"))
                .extracting(step -> step.get("type"))
                .doesNotContain("ALL", "index");
    }

    @Test
    void walksAlongAnIndexWithoutSorting() {
        Sample.run(nation, () -> {
            for (var order : orders()) {
                var page = pages.pageQuery(pages.selection(LIVE), order, FIRST).orElseThrow();
                var steps = db.fetch("explain format=traditional " + db.renderInlined(page)).stream()
                        .filter(step -> "scoped".equals(step.get("table")))
                        .toList();
                assertThat(steps).isNotEmpty().allSatisfy(step -> {
                    assertThat(step.get("key", String.class)).startsWith("ix_role_scope");
                    assertThat(String.valueOf(step.get("Extra"))).doesNotContain("filesort");
                });
            }
        });
    }

    @Test
    void takesTheSameStatementsForTheNationAsForAnEmptyList() {
        var nobody = sample.person(HR_LEAD, 50_000_040L);
        assertThat(statements(nation)).isEqualTo(statements(board)).isEqualTo(statements(nobody));
    }

    private int statements(SignedInPerson person) {
        return Statements.during(() -> Sample.run(person, () -> {
                    list.count(LIVE);
                    list.find(LIVE, RoleOrder.BY_TITLE, FIRST);
                }))
                .size();
    }

    @Test
    void stopsCountingAtTheCap() {
        var count = Sample.as(nation, () -> list.count(LIVE));
        assertThat(count).isEqualTo(new CappedCount(CappedCount.CAP, true));
    }

    @Test
    void printsHowLongAFirstPageTakes() {
        for (var person : List.of(board, nation)) {
            filters().forEach((name, filter) -> {
                var times = IntStream.range(0, 15)
                        .mapToObj(run -> time(person, filter))
                        .sorted(Comparator.naturalOrder())
                        .toList();
                System.err.printf(
                        "SCALE %s %s: count and first page in %.1f ms (median), %.1f ms (slowest)%n",
                        where(person), name, times.get(7) / 1e6, times.getLast() / 1e6);
                assertThat(times).isNotEmpty();
            });
        }
    }

    private long time(SignedInPerson person, RoleFilter filter) {
        long start = System.nanoTime();
        Sample.run(person, () -> {
            list.count(filter);
            list.find(filter, RoleOrder.BY_TITLE, FIRST);
        });
        return System.nanoTime() - start;
    }

    private String where(SignedInPerson person) {
        return person.equals(nation) ? "nation" : "board";
    }

    private int rowsRead(SignedInPerson person, RoleFilter filter, RoleOrder order) {
        return Sample.as(
                person,
                () -> transaction.execute(status -> {
                    var selection = pages.selection(filter);
                    long before = handlerReads();
                    pages.page(selection, order, FIRST);
                    return (int) (handlerReads() - before);
                }));
    }

    private long handlerReads() {
        var reads = new HashMap<String, Long>();
        db.fetch("show session status like 'Handler_read%'")
                .forEach(row -> reads.put(row.get(0, String.class), row.get(1, Long.class)));
        return reads.values().stream().mapToLong(Long::longValue).sum();
    }
}
