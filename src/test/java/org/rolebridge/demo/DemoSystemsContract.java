package org.rolebridge.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.insight.TaskKind.ACCESS;
import static org.rolebridge.insight.TaskKind.AWARD;
import static org.rolebridge.insight.TaskKind.CHECK_IN;
import static org.rolebridge.insight.TaskKind.FUNDING_ENDS;
import static org.rolebridge.insight.TaskKind.MILESTONE_ASKED;
import static org.rolebridge.insight.TaskKind.MILESTONE_LATE;
import static org.rolebridge.insight.TaskKind.MILESTONE_RETURNED;
import static org.rolebridge.insight.TaskKind.MILESTONE_SOON;
import static org.rolebridge.insight.TaskKind.MILESTONE_WAITING;
import static org.rolebridge.insight.TaskKind.OVERPAID;
import static org.rolebridge.insight.TaskKind.QUERY;
import static org.rolebridge.insight.TaskKind.TRAINING;
import static org.rolebridge.insight.TaskKind.VACANT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebridge.access.SystemWork;
import org.rolebridge.funding.LedgerService;
import org.rolebridge.insight.MyWork;
import org.rolebridge.insight.MyWorkService;
import org.rolebridge.insight.Progress;
import org.rolebridge.insight.Progress.Gap;
import org.rolebridge.insight.ProgressFilter;
import org.rolebridge.insight.ProgressService;
import org.rolebridge.insight.RoleFilter;
import org.rolebridge.insight.RoleListService;
import org.rolebridge.insight.RoleOrder;
import org.rolebridge.insight.RoleRow;
import org.rolebridge.insight.TaskKind;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.shared.Window;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.training.CompletionState;
import org.rolebridge.training.TrainingOverviewService;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.Outcome;
import org.rolebridge.workrole.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What the people of the demo find when they sign in for the first time. */
@TestPropertySource(properties = {"rolebridge.demo=true", "rolebridge.data=target/demo-data"})
abstract class DemoSystemsContract {

    @Autowired
    DemoCast cast;

    @Autowired
    MyWorkService work;

    @Autowired
    ProgressService progress;

    @Autowired
    RoleListService roles;

    @Autowired
    TrainingOverviewService training;

    @Autowired
    LedgerService ledger;

    @Autowired
    Clock clock;

    private MyWork work(String person) {
        return cast.as(person, () -> work.get());
    }

    private Progress progress(String lead) {
        return cast.as(lead, () -> progress.get(new ProgressFilter(null, Set.of(), ProgressFilter.Period.TWO_YEARS)));
    }

    private List<RoleRow> roles(String person) {
        return cast.as(person, () -> roles.find(RoleFilter.ALL, RoleOrder.BY_TITLE, new Window(0, 100)));
    }

    @ParameterizedTest
    @CsvSource({
        "amira, 2, 6",
        "tom, 2, 6",
        "ruth, 2, 7",
        "devi, 2, 6",
        "sam, 2, 6",
        "nell, 2, 6",
        "joan, 2, 6",
        "maria, 2, 7",
        "priya, 10, 15",
        "dan, 4, 7",
        "colin, 4, 6",
        "mary, 2, 4",
        "gina, 2, 4",
        "olu, 1, 1",
        "walt, 1, 1"
    })
    void givesEachPersonWorkForAMorning(String person, int least, int most) {
        assertThat(work(person).total()).isBetween(least, most);
    }

    @Test
    void showsEveryKindOfWork() {
        var kinds = Stream.of("amira", "tom", "ruth", "devi", "sam", "nell", "joan", "priya", "colin", "mary", "olu")
                .flatMap(person -> work(person).counts().keySet().stream());
        assertThat(kinds)
                .contains(MILESTONE_LATE, MILESTONE_SOON, MILESTONE_RETURNED, MILESTONE_WAITING, FUNDING_ENDS)
                .contains(MILESTONE_ASKED, VACANT, TRAINING, CHECK_IN, QUERY, AWARD, OVERPAID, ACCESS);
    }

    @Test
    void leavesTheHrLeadAFewMilestonesToConfirm() {
        assertThat(work("priya").counts().get(MILESTONE_WAITING)).isBetween(6, 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"priya", "dan"})
    void isNeverLateByMoreThanSomeWeeks(String lead) {
        assertThat(roles(lead).stream()
                        .filter(role -> role.head().lifecycle() == Lifecycle.LIVE)
                        .flatMap(role -> role.milestones().stream())
                        .filter(DemoSystemsContract::isOpen)
                        .map(milestone -> Objects.requireNonNull(milestone.plannedOn())))
                .allMatch(day -> day.isAfter(LocalDate.now(clock).minusDays(200)));
    }

    private static boolean isOpen(RoleRow.Milestone milestone) {
        return milestone.state() == MilestoneState.NOT_STARTED || milestone.state() == MilestoneState.IN_PROGRESS;
    }

    @Test
    void hasTwoToFourLateRolesInEngland() {
        assertThat(count(MILESTONE_LATE, "amira", "tom", "ruth", "devi", "sam", "nell"))
                .isBetween(2, 4);
    }

    private int count(TaskKind kind, String... people) {
        return Stream.of(people)
                .mapToInt(person -> work(person).counts().getOrDefault(kind, 0))
                .sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"priya", "dan"})
    void hasRolesInEveryStage(String lead) {
        assertThat(progress(lead).stages().keySet()).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void hasRolesWithEveryLifecycleAndOutcome() {
        assertThat(heads().map(RoleRow.Head::lifecycle)).contains(Lifecycle.values());
        assertThat(heads().map(RoleRow.Head::outcome)).contains(Outcome.values());
    }

    private Stream<RoleRow.Head> heads() {
        return roles("priya").stream().map(RoleRow::head);
    }

    @Test
    void achievesMilestonesInEachOfTheLastEightQuartersAndLosesSome() {
        assertThat(progress("priya").quarters())
                .hasSize(8)
                .allMatch(quarter -> quarter.achieved() > 0)
                .anyMatch(quarter -> quarter.lost() > 0);
    }

    @Test
    void reachesEachOfTheTenMilestonesSomewhere() {
        var reached = roles("priya").stream()
                .flatMap(role -> role.milestones().stream())
                .filter(milestone -> milestone.state() == MilestoneState.ACHIEVED)
                .map(RoleRow.Milestone::number);
        assertThat(reached).contains(IntStream.rangeClosed(1, 10).boxed().toArray(Integer[]::new));
    }

    @Test
    void runsOutOfMoneyHereAndThere() {
        var ends = ends("priya");
        var today = LocalDate.now(clock);
        assertThat(ends.stream().filter(day -> day.isBefore(today)).count()).isBetween(1L, 3L);
        assertThat(ends.stream()
                        .filter(day -> !day.isBefore(today) && day.isBefore(today.plusYears(1)))
                        .count())
                .isBetween(5L, 8L);
    }

    private List<LocalDate> ends(String lead) {
        return roles(lead).stream()
                .filter(role -> role.head().lifecycle() == Lifecycle.LIVE)
                .map(RoleRow::staffing)
                .filter(Objects::nonNull)
                .map(RoleRow.Staffing::moneyEndsOn)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void recordsMoneyForEveryPost() {
        assertThat(progress("priya").funding().orElseThrow().posts()).doesNotContainKey(Gap.NONE_RECORDED);
    }

    @Test
    void leavesNoPostEmptyForMoreThanNinetyDays() {
        var vacant = roles("priya").stream()
                .filter(role -> role.head().lifecycle() == Lifecycle.LIVE)
                .map(RoleRow::staffing)
                .filter(Objects::nonNull)
                .map(RoleRow.Staffing::vacantFrom)
                .filter(Objects::nonNull)
                .toList();
        assertThat(vacant)
                .hasSizeBetween(2, 6)
                .allMatch(day -> day.isAfter(LocalDate.now(clock).minusDays(91)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"priya", "dan"})
    void knowsOfTrainingThatLapsedAndThatLapsesSoon(String lead) {
        var states = EnumSet.noneOf(CompletionState.class);
        cast.run(lead, () -> training.due(100).forEach(due -> states.add(due.state())));
        assertThat(states).contains(CompletionState.OVERDUE, CompletionState.EXPIRES_SOON);
    }

    @Test
    void waitsForTheProviderInOneQueryAndForTheCommissionerInAnother() {
        assertThat(work("tom").counts()).containsKeys(QUERY);
        assertThat(work("colin").counts()).containsKeys(TaskKind.QUERY_ANSWERED, AWARD, OVERPAID);
    }

    @Test
    void keepsBooksThatAgree() {
        assertThat(SystemWork.as("demo", () -> ledger.agrees())).isTrue();
    }

    @OnEmbedded
    static class EmbeddedTest extends DemoSystemsContract {}

    @OnMySql
    static class MySqlTest extends DemoSystemsContract {}
}
