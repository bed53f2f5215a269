package org.rolebridge.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.GP_PRACTICE;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Grant;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.insight.RoleFilter.Attention;
import org.rolebridge.insight.RoleFilter.FundingEnds;
import org.rolebridge.shared.Window;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.testing.Statements;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.Stage;
import org.springframework.beans.factory.annotation.Autowired;

abstract class RoleListContract {

    private static final Window FIRST = new Window(0, 50);

    @Autowired
    RoleListService list;

    @Autowired
    MyWorkService work;

    @Autowired
    DSLContext db;

    @Autowired
    Sample sample;

    @Autowired
    RoleFacts facts;

    long network;
    SignedInPerson manager;
    LocalDate today;

    @BeforeEach
    void setUp() {
        network = sample.organisation(PRIMARY_CARE_NETWORK);
        manager = sample.person(CARE_MANAGER, network);
        today = Sample.as(manager, list::today);
    }

    private List<RoleRow> rows(SignedInPerson person, RoleFilter filter, RoleOrder order) {
        return Sample.as(person, () -> list.find(filter, order, FIRST));
    }

    private List<Long> ids(SignedInPerson person, RoleFilter filter) {
        return rows(person, filter, RoleOrder.BY_TITLE).stream()
                .map(row -> row.head().id())
                .toList();
    }

    @Test
    void showsRolesOfOnesOwnOrganisationAndThoseBelow() {
        long own = sample.role(network);
        long below = sample.role(sample.organisation(GP_PRACTICE, network));
        assertThat(ids(manager, RoleFilter.ALL)).containsExactlyInAnyOrder(own, below);
    }

    @Test
    void showsRolesInWhichOnesOrganisationIsAPartner() {
        long council = sample.organisation(COUNCIL);
        long id = sample.role(network, sample.partner(council));
        assertThat(ids(sample.person(CARE_MANAGER, council), RoleFilter.ALL)).containsExactly(id);
    }

    @Test
    void showsNothingToAStranger() {
        sample.role(network);
        var stranger = sample.person(CARE_MANAGER, sample.organisation(COUNCIL));
        assertThat(ids(stranger, RoleFilter.ALL)).isEmpty();
        assertThat(Sample.as(stranger, () -> list.count(RoleFilter.ALL)).isNone())
                .isTrue();
    }

    @Test
    void showsARoleOnceToSomebodyWithTwoGrants() {
        long board = sample.organisation(INTEGRATED_CARE_BOARD);
        long inside = sample.organisation(PRIMARY_CARE_NETWORK, board);
        long id = sample.role(inside);
        var both = withSecondGrant(sample.person(HR_LEAD, board), inside);
        assertThat(ids(both, RoleFilter.ALL)).containsExactly(id);
        assertThat(Sample.as(both, () -> list.count(RoleFilter.ALL)).number()).isEqualTo(1);
    }

    private static SignedInPerson withSecondGrant(SignedInPerson person, long organisationId) {
        var grants = new ArrayList<>(person.grants());
        grants.add(new Grant(CARE_MANAGER, organisationId, "Sample"));
        return new SignedInPerson(person.personId(), person.email(), person.displayName(), 0, grants);
    }

    @Test
    void narrowsToWhatTheFilterNames() {
        long trying = sample.role(network);
        long growing = sample.role(network);
        facts.place(growing, Stage.GROWING, null);
        assertThat(ids(manager, RoleFilter.ALL.at(Stage.GROWING))).containsExactly(growing);
        assertThat(ids(manager, RoleFilter.ALL.in(Lifecycle.CLOSED))).isEmpty();
        assertThat(ids(manager, RoleFilter.ALL.in(Lifecycle.LIVE))).containsExactlyInAnyOrder(trying, growing);
        assertThat(ids(manager, RoleFilter.ALL.of(Set.of(-1L)))).isEmpty();
        assertThat(ids(manager, RoleFilter.ALL.of(Set.of(sample.kind())))).hasSize(2);
    }

    @Test
    void narrowsByHowTheTitleBegins() {
        long id = facts.role(network, "100% funded_navigator", Sample.START);
        facts.role(network, "100 others", Sample.START);
        assertThat(ids(manager, RoleFilter.ALL.called("100% FUNDED_"))).containsExactly(id);
        assertThat(ids(manager, RoleFilter.ALL.called("navigator"))).isEmpty();
    }

    @Test
    void narrowsToAnOrganisationAndThoseBelowIt() {
        long board = sample.organisation(INTEGRATED_CARE_BOARD);
        long inside = sample.organisation(PRIMARY_CARE_NETWORK, board);
        long practice = sample.organisation(GP_PRACTICE, inside);
        long wanted = sample.role(practice);
        sample.role(sample.organisation(PRIMARY_CARE_NETWORK, board));
        var lead = sample.person(HR_LEAD, board);
        assertThat(ids(lead, RoleFilter.ALL.at(inside))).containsExactly(wanted);
        assertThat(ids(sample.person(CARE_MANAGER, practice), RoleFilter.ALL.at(board)))
                .as("an organisation above one's own shows one's own roles")
                .containsExactly(wanted);
    }

    @Test
    void showsNothingOfAnOrganisationOutsideOnesScope() {
        long elsewhere = sample.organisation(COUNCIL);
        sample.role(elsewhere);
        sample.role(network);
        assertThat(ids(manager, RoleFilter.ALL.at(elsewhere))).isEmpty();
    }

    @Test
    void narrowsByWhenTheMoneyEnds() {
        long soon = paidUntil(today.plusMonths(2));
        long later = paidUntil(today.plusMonths(11));
        long over = paidUntil(today.minusDays(1));
        long never = sample.role(network);
        facts.post(never, Sample.START);
        paidUntil(null);
        assertThat(ids(manager, RoleFilter.ALL.whoseMoneyEnds(FundingEnds.WITHIN_3_MONTHS)))
                .containsExactly(soon);
        assertThat(ids(manager, RoleFilter.ALL.whoseMoneyEnds(FundingEnds.WITHIN_12_MONTHS)))
                .containsExactlyInAnyOrder(soon, later);
        assertThat(ids(manager, RoleFilter.ALL.whoseMoneyEnds(FundingEnds.ALREADY_ENDED)))
                .containsExactly(over);
        assertThat(ids(manager, RoleFilter.ALL.whoseMoneyEnds(FundingEnds.NONE_RECORDED)))
                .containsExactly(never);
    }

    private long paidUntil(@org.jspecify.annotations.Nullable LocalDate day) {
        long id = sample.role(network);
        long post = facts.post(id, Sample.START);
        facts.paid(id, post, Sample.START, day);
        return id;
    }

    @Test
    void leavesOutMoneyThatEndsWhereTheBudgetIsPermanent() {
        long id = paidUntil(today.plusMonths(2));
        facts.achieved(id, 1);
        assertThat(ids(manager, RoleFilter.ALL.whoseMoneyEnds(FundingEnds.WITHIN_3_MONTHS)))
                .isEmpty();
    }

    @Test
    void tellsNothingAboutMoneyToThoseWhoMayNotReadPosts() {
        long id = paidUntil(today.plusMonths(2));
        var observer = sample.person(OBSERVER, network);
        assertThat(ids(observer, RoleFilter.ALL)).containsExactly(id);
        assertThat(ids(observer, RoleFilter.ALL.whoseMoneyEnds(FundingEnds.WITHIN_3_MONTHS)))
                .isEmpty();
        assertThat(rows(observer, RoleFilter.ALL, RoleOrder.BY_TITLE).getFirst().staffing())
                .isNull();
    }

    @Test
    void narrowsToWhatNeedsAttention() {
        long late = sample.role(network);
        facts.place(late, Stage.TRYING_OUT, today.minusDays(3));
        long vacant = sample.role(network);
        facts.place(vacant, Stage.TRYING_OUT, null);
        facts.post(vacant, today.minusDays(61));
        long fresh = sample.role(network);
        facts.place(fresh, Stage.TRYING_OUT, null);
        facts.post(fresh, today.minusDays(29));
        assertThat(ids(manager, RoleFilter.ALL.needing(Attention.MILESTONE_LATE)))
                .containsExactly(late);
        assertThat(ids(manager, RoleFilter.ALL.needing(Attention.VACANT))).containsExactly(vacant);
        assertThat(ids(manager, RoleFilter.ALL.needing(Attention.VACANT, Attention.MILESTONE_LATE)))
                .containsExactlyInAnyOrder(late, vacant);
    }

    @Test
    void narrowsToRolesThatHaveAMilestone() {
        long id = sample.role(network);
        facts.achieved(id, 4);
        facts.planned(sample.role(network), 4, today);
        assertThat(ids(manager, RoleFilter.ALL.having(4))).containsExactly(id);
    }

    @Test
    void sortsByTitleWithoutRegardToCase() {
        facts.role(network, "beta", Sample.START);
        facts.role(network, "Alpha", Sample.START);
        facts.role(network, "Gamma", Sample.START);
        assertThat(titles(RoleOrder.BY_TITLE)).containsExactly("Alpha", "beta", "Gamma");
        assertThat(titles(new RoleOrder(RoleSort.TITLE, true))).containsExactly("Gamma", "beta", "Alpha");
    }

    @Test
    void sortsByStart() {
        facts.role(network, "old", Sample.START.minusYears(1));
        facts.role(network, "new", Sample.START);
        assertThat(titles(new RoleOrder(RoleSort.STARTED, true))).containsExactly("new", "old");
        assertThat(titles(new RoleOrder(RoleSort.STARTED, false))).containsExactly("old", "new");
    }

    @Test
    void sortsRolesWithoutADueDateLast() {
        facts.place(facts.role(network, "none", Sample.START), Stage.GROWING, null);
        facts.place(facts.role(network, "late", Sample.START), Stage.GROWING, today.plusDays(9));
        facts.place(facts.role(network, "soon", Sample.START), Stage.GROWING, today.plusDays(2));
        assertThat(titles(new RoleOrder(RoleSort.NEXT_DUE, false))).containsExactly("soon", "late", "none");
        assertThat(titles(new RoleOrder(RoleSort.NEXT_DUE, true))).containsExactly("late", "soon", "none");
    }

    private List<String> titles(RoleOrder order) {
        return rows(manager, RoleFilter.ALL, order).stream()
                .map(row -> row.head().title())
                .toList();
    }

    @Test
    void cutsTheListIntoPagesThatShareNothingAndMissNothing() {
        IntStream.range(0, 11).forEach(number -> facts.role(network, "Same title", Sample.START));
        long board = sample.organisation(COUNCIL);
        sample.role(network, sample.partner(board));
        var both = withSecondGrant(manager, board);
        for (var sort : RoleSort.values()) {
            var all = new ArrayList<Long>();
            for (int offset = 0; offset < 12; offset += 5) {
                var window = new Window(offset, 5);
                Sample.as(both, () -> list.find(RoleFilter.ALL, new RoleOrder(sort, false), window))
                        .forEach(row -> all.add(row.head().id()));
            }
            assertThat(all).as("pages by %s", sort).hasSize(12).doesNotHaveDuplicates();
        }
    }

    @Test
    void showsPartnersPeopleAndMilestonesBesideARole() {
        long council = sample.organisation(COUNCIL);
        long id = sample.role(network, sample.partner(council));
        long post = facts.post(id, Sample.START);
        facts.post(id, Sample.START);
        facts.held(id, post, "30", Sample.START, null);
        facts.achieved(id, 2);
        var row = rows(manager, RoleFilter.ALL, RoleOrder.BY_TITLE).getFirst();
        assertThat(row.partners()).hasSize(1);
        assertThat(row.achieved()).isEqualTo(1);
        var staffing = java.util.Objects.requireNonNull(row.staffing());
        assertThat(staffing.wte()).isEqualByComparingTo("2");
        assertThat(staffing.inPost()).isEqualByComparingTo("0.8");
    }

    @Test
    void countsNoFurtherThanNeeded() {
        sample.role(network);
        sample.role(network);
        var count = Sample.as(manager, () -> list.count(RoleFilter.ALL));
        assertThat(count).isEqualTo(new CappedCount(2, false));
    }

    @Test
    void exportsWhatTheListShowsAndTellsTheChangeHistory() {
        facts.role(network, "=cmd()", Sample.START);
        facts.role(sample.organisation(COUNCIL), "Somebody else's", Sample.START);
        var target = new ByteArrayOutputStream();
        Sample.run(manager, () -> list.export(RoleFilter.ALL, target));
        assertThat(target.toString(StandardCharsets.UTF_8))
                .contains("'=cmd()")
                .contains("2025-04-01")
                .doesNotContain("Somebody else's");
        assertThat(exportsOf(manager)).isEqualTo(1);
    }

    private int exportsOf(SignedInPerson person) {
        var event = org.rolebridge.db.Tables.TRAIL_EVENT;
        return db.fetchCount(event, event.ENTITY.eq("export").and(event.PERSON_ID.eq(person.personId())));
    }

    @Test
    void takesTheSameStatementsForOneRoleAsForMany() {
        sample.role(network);
        int one = statements();
        IntStream.range(0, 30).forEach(number -> sample.role(network));
        assertThat(statements()).isEqualTo(one).isLessThanOrEqualTo(8);
    }

    private int statements() {
        return Statements.during(() -> Sample.run(manager, () -> {
                    list.count(RoleFilter.ALL);
                    list.find(RoleFilter.ALL, RoleOrder.BY_TITLE, FIRST);
                }))
                .size();
    }

    /** A group that runs many homes: its lead has access at each of them. */
    @Test
    void listsRolesOfSomebodyWithAccessAtFiveHundredOrganisations() {
        var homes = IntStream.range(0, 500)
                .mapToObj(number -> sample.organisation(PRIMARY_CARE_NETWORK))
                .toList();
        long first = sample.role(homes.getFirst());
        long last = sample.role(homes.getLast());
        var grants = homes.stream()
                .map(home -> new Grant(CARE_MANAGER, home, "Home"))
                .toList();
        var lead = new SignedInPerson(sample.person(OBSERVER, homes.getFirst()).personId(), "a@b.c", "Lead", 0, grants);
        assertThat(ids(lead, RoleFilter.ALL)).containsExactlyInAnyOrder(first, last);
        assertThat(Sample.as(lead, () -> list.count(RoleFilter.ALL)).number()).isEqualTo(2);
        assertThat(Sample.as(lead, work::get).tasks()).isNotNull();
    }

    @OnEmbedded
    static class EmbeddedTest extends RoleListContract {}

    @OnMySql
    static class MySqlTest extends RoleListContract {}
}
