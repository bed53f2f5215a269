package org.rolebridge.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.access.Profile.ADMINISTRATOR;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.COMMISSIONER;
import static org.rolebridge.access.Profile.HR_LEAD;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.assurance.AuditService;
import org.rolebridge.assurance.FindingFilter;
import org.rolebridge.assurance.FindingRow;
import org.rolebridge.funding.AwardRow;
import org.rolebridge.funding.FundingFilter;
import org.rolebridge.funding.FundingService;
import org.rolebridge.funding.TransactionRow;
import org.rolebridge.milestone.ConfirmationService;
import org.rolebridge.people.PeopleDirectoryService;
import org.rolebridge.people.PeopleFilter;
import org.rolebridge.shared.Window;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.ReadStatements;
import org.rolebridge.testing.ReadStatements.Read;
import org.rolebridge.testing.Sample;
import org.rolebridge.testing.Screen;
import org.rolebridge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the screens cost in a register of 100,000 roles: no more statements than the table says, none that scans a table,
 * and no more rows read than what lies in front of the person. Screens are opened over HTTP as a browser would; what a grid
 * then asks for comes from its service.
 */
@OnMySql
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensAtScaleTest {

    private static final String AWAY = "account";
    private static final Window PAGE = new Window(0, 50);

    @LocalServerPort
    int port;

    @Autowired
    FundingService funding;

    @Autowired
    AuditService audit;

    @Autowired
    ConfirmationService confirmations;

    @Autowired
    PeopleDirectoryService people;

    @Autowired
    SearchService search;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Sample sample;

    private final Map<String, SignedInPerson> persons = new HashMap<>();
    private final Map<String, Screen> screens = new HashMap<>();

    @BeforeAll
    void load() {
        new ManyRoles(db, transaction).load();
        persons.put("manager", sample.person(CARE_MANAGER, ManyRoles.FIRST_NETWORK));
        persons.put("lead", sample.person(HR_LEAD, ManyRoles.FIRST_BOARD));
        persons.put("national lead", sample.person(HR_LEAD, ManyRoles.NATION));
        persons.put("commissioner", sample.person(COMMISSIONER, ManyRoles.FIRST_BOARD));
        persons.put("national commissioner", sample.person(COMMISSIONER, ManyRoles.NATION));
        persons.put("administrator", sample.person(ADMINISTRATOR, ManyRoles.FIRST_BOARD));
        persons.put("administrator of all", sample.administrator());
        persons.forEach((who, person) -> screens.put(who, signedIn(person)));
    }

    private Screen signedIn(SignedInPerson person) {
        sample.givePassword(person);
        var visitor = new Visitor(port);
        visitor.signIn(person.email(), Sample.PASSWORD);
        return visitor.keep("account");
    }

    @ParameterizedTest
    @CsvSource({
        "manager, '', 31, 12000",
        "manager, roles, 15, 5000",
        "manager, roles/50000000, 70, 1000",
        "manager, roles/50000000/posts, 40, 1000",
        "manager, roles/50000000/funding, 32, 1000",
        "manager, roles/50000000/milestones, 36, 1000",
        "manager, roles/50000000/training, 46, 1000",
        "manager, roles/50000000/check-ins, 40, 1000",
        "manager, roles/50000000/history, 30, 1000",
        "manager, funding, 20, 6000",
        "manager, organisations/50001000, 16, 1000",
        "manager, organisations/50000001, 16, 1500",
        "manager, training, 12, 1000",
        "manager, search?q=worker, 16, 25000",
        "manager, search?q=co-ordinator many, 16, 25000",
        "manager, search?q=ref-10, 16, 25000",
        "lead, '', 19, 70000",
        "lead, progress, 32, 250000",
        "lead, progress/funding, 12, 75000",
        "lead, progress/milestones, 12, 100000",
        "lead, funding, 20, 90000",
        "lead, milestones/waiting, 16, 60000",
        "lead, organisations/50000001, 16, 5000",
        "lead, search?q=worker, 16, 40000",
        "commissioner, '', 17, 35000",
        "commissioner, funding, 20, 36000",
        "commissioner, funding/totals, 22, 90000",
        "commissioner, funding/transactions, 20, 115000",
        "commissioner, funding/schemes, 12, 1000",
        "commissioner, audit, 14, 3000",
        "commissioner, audit/50000000, 22, 1000",
        "administrator, '', 12, 1000",
        "administrator of all, '', 12, 1000",
        "administrator, people/50000000, 27, 1000",
    })
    void opens(String who, String route, int statements, long rows) {
        measure(who, route, statements, reads -> assertBounded(reads, rows));
    }

    /** What concerns a nation grows with the register, as do people with the accounts; the number of statements must not. */
    @ParameterizedTest
    @CsvSource({
        "national lead, '', 19",
        "national lead, progress, 34",
        "national lead, milestones/waiting, 16",
        "national lead, search?q=navigator, 16",
        "national commissioner, '', 17",
        "national commissioner, funding, 20",
        "national commissioner, audit, 14",
        "administrator, people, 15",
        "administrator of all, people, 15",
        "manager, organisations, 9",
    })
    void opensForWhoeverSeesEverything(String who, String route, int statements) {
        measure(who, route, statements, reads -> {});
    }

    private void measure(String who, String route, int statements, Consumer<List<Read>> check) {
        var screen = Objects.requireNonNull(screens.get(who), who);
        screen.navigate(route);
        screen.navigate(AWAY);
        check.accept(measured(who, "/" + route, statements, () -> screen.navigate(route)));
    }

    @ParameterizedTest
    @CsvSource({
        "manager, awards, 6, 1200",
        "commissioner, awards, 6, 5500",
        "commissioner, transactions, 6, 26000",
        "commissioner, queries, 7, 1500",
        "lead, waiting, 2, 40000",
        "national lead, waiting, 2, 1000",
        "administrator, people, 5, 15000",
        "administrator of all, people, 5, 1000",
        "administrator, review, 7, 3000",
    })
    void showsAPageOf(String who, String list, int statements, long rows) {
        Runnable page = switch (list) {
            case "awards" -> () -> funding.findAwards(FundingFilter.ALL, AwardRow.Sort.AWARDED_ON, false, PAGE);
            case "transactions" ->
                () -> funding.findTransactions(FundingFilter.ALL, TransactionRow.Sort.EFFECTIVE_ON, false, PAGE);
            case "queries" -> () -> audit.find(FindingFilter.ALL, FindingRow.Sort.RAISED_AT, true, PAGE);
            case "waiting" -> () -> confirmations.findWaiting(PAGE);
            case "people" -> () -> people.find(new PeopleFilter("", Set.of()), PAGE);
            default -> () -> people.exportReview(List.of(), Enum::name, OutputStream.nullOutputStream());
        };
        assertBounded(measured(who, list, statements, () -> Sample.run(persons.get(who), page)), rows);
    }

    @Test
    void findsTheRolesOfASmallScopeByAWordThatThousandsHave() {
        assertThat(found("manager", "worker"))
                .hasSize(SearchService.MOST)
                .allSatisfy(role -> assertThat(role.title()).startsWith("Link worker"));
        assertThat(found("manager", "navigator")).isEmpty();
    }

    @Test
    void findsSomeRolesOfTheNationByAWordThatThousandsHave() {
        assertThat(found("national lead", "navigator")).hasSize(SearchService.MOST);
    }

    private List<RoleRow.Head> found(String who, String text) {
        return Sample.as(persons.get(who), () -> search.find(text)).roles();
    }

    private List<Read> measured(String who, String what, int statements, Runnable work) {
        long start = System.nanoTime();
        var reads = ReadStatements.during(work);
        double millis = (System.nanoTime() - start) / 1e6;
        System.err.printf(
                "SCREEN %-22s %-32s %3d statements %,9d rows %7.1f ms (%.1f in MySQL)%n",
                who,
                what,
                reads.size(),
                read(reads),
                millis,
                reads.stream().mapToDouble(Read::millis).sum());
        // one to see who is there, and one at least for what is shown
        assertThat(reads).as("statements").hasSizeBetween(what.contains("/") ? 4 : 1, statements);
        return reads;
    }

    private void assertBounded(List<Read> reads, long rows) {
        assertThat(read(reads)).as("rows read").isLessThan(rows);
        assertThat(reads)
                .allSatisfy(read -> assertThat(read.scanned(db)).as(read.sql()).isEmpty());
    }

    private static long read(List<Read> reads) {
        return reads.stream().mapToLong(Read::rows).sum();
    }
}
