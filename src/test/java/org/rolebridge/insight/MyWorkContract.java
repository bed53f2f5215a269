package org.rolebridge.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.access.Profile.ADMINISTRATOR;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.COMMISSIONER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.db.Tables.AWARD;
import static org.rolebridge.db.Tables.FINDING;
import static org.rolebridge.db.Tables.MESSAGE;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.checkin.CheckInEntry;
import org.rolebridge.checkin.CheckInService;
import org.rolebridge.milestone.Achievement;
import org.rolebridge.milestone.ConfirmationService;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.testing.Statements;
import org.rolebridge.training.CompletionRule;
import org.rolebridge.workrole.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

abstract class MyWorkContract {

    @Autowired
    MyWorkService work;

    @Autowired
    MilestoneService milestones;

    @Autowired
    CheckInService checkIns;

    @Autowired
    ConfirmationService confirmations;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Sample sample;

    @Autowired
    RoleFacts facts;

    long board;
    long network;
    long role;
    SignedInPerson manager;
    SignedInPerson lead;
    LocalDate today;

    @BeforeEach
    void setUp() {
        board = sample.organisation(INTEGRATED_CARE_BOARD);
        network = sample.organisation(PRIMARY_CARE_NETWORK, board);
        role = sample.role(network, sample.funder(board));
        facts.place(role, Stage.TRYING_OUT, null);
        manager = sample.person(CARE_MANAGER, network);
        lead = sample.person(HR_LEAD, board);
        today = Sample.as(manager, () -> work.get().today());
    }

    private List<TaskKind> kinds(SignedInPerson person) {
        return Sample.as(
                person, () -> work.get().tasks().stream().map(Task::kind).toList());
    }

    @Test
    void isEmptyWhenNothingIsDue() {
        assertThat(kinds(manager)).isEmpty();
    }

    @Test
    void asksForACheckInHalfAYearAfterTheLastOne() {
        checkIn(today.minusMonths(6).plusDays(1));
        assertThat(kinds(manager)).isEmpty();
        role = sample.role(network);
        facts.place(role, Stage.TRYING_OUT, null);
        checkIn(today.minusMonths(6));
        assertThat(kinds(manager)).containsExactly(TaskKind.CHECK_IN);
        checkIn(today);
        assertThat(kinds(manager)).isEmpty();
    }

    private void checkIn(LocalDate on) {
        Sample.run(manager, () -> checkIns.checkIn(UUID.randomUUID(), role, new CheckInEntry(on, List.of(1, 2, 3))));
    }

    @Test
    void tellsCareManagersWhatIsLateAndWhatIsDueSoon() {
        facts.place(role, Stage.TRYING_OUT, today.minusDays(1));
        assertThat(kinds(manager)).containsExactly(TaskKind.MILESTONE_LATE);
        facts.place(role, Stage.TRYING_OUT, today.plusDays(14));
        assertThat(kinds(manager)).containsExactly(TaskKind.MILESTONE_SOON);
        facts.place(role, Stage.TRYING_OUT, today.plusDays(15));
        assertThat(kinds(manager)).isEmpty();
    }

    @Test
    void namesTheMilestoneThatIsLate() {
        IntStream.rangeClosed(1, 10).forEach(number -> facts.planned(role, number, today.plusYears(1)));
        facts.planned(role, 4, today.minusDays(2));
        facts.place(role, Stage.TRYING_OUT, today.minusDays(2));
        var task = Sample.as(manager, () -> work.get().tasks().getFirst());
        assertThat(task.recordId()).isEqualTo(4);
        assertThat(task.due()).isEqualTo(today.minusDays(2));
    }

    @Test
    void tellsCareManagersOfEmptyPostsAndMoneyThatEnds() {
        long post = facts.post(role, today.minusDays(40));
        facts.paid(role, post, today.minusDays(40), today.plusMonths(3));
        assertThat(kinds(manager)).containsExactlyInAnyOrder(TaskKind.VACANT, TaskKind.FUNDING_ENDS);
    }

    @Test
    void leavesPartnersAloneWithWhatTheHostHasToDo() {
        long council = sample.organisation(COUNCIL);
        long shared = sample.role(network, sample.partner(council));
        facts.place(shared, Stage.TRYING_OUT, today.minusDays(1));
        assertThat(kinds(sample.person(CARE_MANAGER, council))).isEmpty();
    }

    @Test
    void asksTheLeadToConfirmAndTheManagerToLookAgain() {
        var recorded = record();
        assertThat(kinds(lead)).containsExactly(TaskKind.MILESTONE_WAITING);
        Sample.run(lead, () -> confirmations.sendBack(recorded.id(), "Which team?", recorded.version()));
        facts.place(role, Stage.TRYING_OUT, null);
        assertThat(kinds(lead)).isEmpty();
        assertThat(kinds(manager)).containsExactly(TaskKind.MILESTONE_RETURNED);
    }

    @Test
    void goesWithTheQuestionToThoseWhoseTurnItIs() {
        var recorded = record();
        assertThat(kinds(lead)).containsExactly(TaskKind.MILESTONE_WAITING);
        var asked = Sample.as(lead, () -> confirmations.ask(recorded.id(), "Which team?", recorded.version()));
        facts.place(role, Stage.TRYING_OUT, null);
        assertThat(kinds(lead)).isEmpty();
        assertThat(kinds(manager)).containsExactly(TaskKind.MILESTONE_ASKED);
        Sample.run(manager, () -> milestones.reply(asked.id(), "The falls team.", asked.version()));
        facts.place(role, Stage.TRYING_OUT, null);
        assertThat(kinds(lead)).containsExactly(TaskKind.MILESTONE_WAITING);
        assertThat(kinds(manager)).isEmpty();
    }

    private Milestone record() {
        var recorded = Sample.as(manager, () -> {
            var team = milestones.getProgress(role).stories().get(1).milestone();
            return milestones.achieve(team.id(), new Achievement(Sample.START, null, "A team.", null, team.version()));
        });
        facts.place(role, Stage.TRYING_OUT, null);
        return recorded;
    }

    @Test
    void tellsTheLeadWhoseMoneyEndsButNotWhatManagersAreLateWith() {
        facts.place(role, Stage.TRYING_OUT, today.minusDays(1));
        long post = facts.post(role, Sample.START);
        facts.paid(role, post, Sample.START, today.minusDays(3));
        assertThat(kinds(lead)).containsExactly(TaskKind.FUNDING_ENDS);
    }

    @Test
    void tellsCommissionersWhichAwardsWaitAndWhichAreOverpaid() {
        var commissioner = sample.person(COMMISSIONER, board);
        award("LOGGED", "0", "0");
        award("CONFIRMED", "100", "150");
        award("CONFIRMED", "100", "100");
        assertThat(kinds(commissioner)).containsExactly(TaskKind.AWARD, TaskKind.OVERPAID);
        assertThat(kinds(sample.person(COMMISSIONER, sample.organisation(COUNCIL))))
                .isEmpty();
    }

    private void award(String state, String approved, String paid) {
        transaction.executeWithoutResult(status -> db.insertInto(AWARD)
                .set(AWARD.ROLE_ID, role)
                .set(AWARD.ROLE_KIND_ID, sample.kind())
                .set(AWARD.RECIPIENT_ID, network)
                .set(AWARD.FUNDER_ID, board)
                .set(AWARD.TITLE, "An award")
                .set(AWARD.CURRENCY, "GBP")
                .set(AWARD.AMOUNT, new BigDecimal("1000"))
                .set(AWARD.APPROVED_AMOUNT, new BigDecimal(approved))
                .set(AWARD.PAID_AMOUNT, new BigDecimal(paid))
                .set(AWARD.AWARDED_ON, today)
                .set(AWARD.STARTS_ON, today)
                .set(AWARD.RECURRENT, true)
                .set(AWARD.STATE, state)
                .set(AWARD.VERSION, 0)
                .execute());
    }

    @Test
    void showsAQueryToWhoeverseTurnItIs() {
        var commissioner = sample.person(COMMISSIONER, board);
        query("PROVIDER", "OPEN");
        assertThat(kinds(manager)).containsExactly(TaskKind.QUERY);
        assertThat(kinds(commissioner)).isEmpty();
        query("COMMISSIONER", "ANSWERED");
        assertThat(kinds(commissioner)).containsExactly(TaskKind.QUERY_ANSWERED);
    }

    @Test
    void leavesAQueryToSomebodyElseWhoDidNotAnswerItThemselves() {
        var commissioner = sample.person(COMMISSIONER, board);
        long query = query("COMMISSIONER", "ANSWERED");
        transaction.executeWithoutResult(status -> db.insertInto(MESSAGE)
                .set(MESSAGE.ROLE_ID, role)
                .set(MESSAGE.FINDING_ID, query)
                .set(MESSAGE.SIDE, "PROVIDER")
                .set(MESSAGE.WRITTEN_BY, commissioner.personId())
                .set(MESSAGE.WRITTEN_AT, Instant.EPOCH)
                .set(MESSAGE.CONTENT, "All in order")
                .execute());
        assertThat(kinds(commissioner)).isEmpty();
        assertThat(kinds(sample.person(COMMISSIONER, board))).containsExactly(TaskKind.QUERY_ANSWERED);
    }

    private long query(String turn, String state) {
        return Objects.requireNonNull(transaction.execute(status -> db.insertInto(FINDING)
                .set(FINDING.KIND, "PERSON")
                .set(FINDING.ROLE_ID, role)
                .set(FINDING.FUNDER_ID, board)
                .set(FINDING.TITLE, "Hours differ")
                .set(FINDING.STATE, state)
                .set(FINDING.TURN, turn)
                .set(FINDING.RAISED_AT, Instant.EPOCH)
                .set(FINDING.VERSION, 0)
                .returningResult(FINDING.ID)
                .fetchSingle()
                .value1()));
    }

    @Test
    void leavesObserversInPeace() {
        facts.place(role, Stage.TRYING_OUT, today.minusDays(1));
        assertThat(kinds(sample.person(OBSERVER, network))).isEmpty();
    }

    @Test
    void showsAdministratorsNothingAboutRoles() {
        facts.place(role, Stage.TRYING_OUT, today.minusDays(1));
        assertThat(kinds(sample.person(ADMINISTRATOR, network))).doesNotContain(TaskKind.MILESTONE_LATE);
    }

    @Test
    void showsTheFirstTenAndCountsTheRest() {
        IntStream.range(0, 12)
                .forEach(number -> facts.place(sample.role(network), Stage.TRYING_OUT, today.minusDays(number + 1)));
        var mine = Sample.as(manager, work::get);
        assertThat(mine.tasks()).hasSize(MyWork.SHOWN);
        assertThat(mine.total()).isEqualTo(12);
        assertThat(mine.tasks().getFirst().due()).isEqualTo(today.minusDays(12));
        assertThat(Sample.as(manager, () -> work.get().total())).isEqualTo(12);
    }

    @Test
    void takesTheSameStatementsForOneRoleAsForMany() {
        facts.place(role, Stage.TRYING_OUT, today.minusDays(1));
        int one = statements();
        IntStream.range(0, 15)
                .forEach(number -> facts.place(sample.role(network), Stage.TRYING_OUT, today.minusDays(1)));
        assertThat(statements()).isEqualTo(one).isLessThanOrEqualTo(14);
    }

    private int statements() {
        return Statements.during(() -> Sample.run(manager, work::get)).size();
    }

    @Test
    void saysThatTrainingLapsesAsSoonAsTheRolesPageCallsItSoon() {
        long spell = facts.held(role, facts.post(role, Sample.START), "37.5", Sample.START, null);
        int soon = CompletionRule.USUAL.soonDays();
        facts.completed(role, spell, facts.guidance(network, null), Sample.START, today.plusDays(soon + 1));
        assertThat(kinds(manager)).doesNotContain(TaskKind.TRAINING);
        facts.completed(role, spell, facts.guidance(network, null), Sample.START, today.plusDays(soon));
        assertThat(kinds(manager)).contains(TaskKind.TRAINING);
    }

    @OnEmbedded
    static class EmbeddedTest extends MyWorkContract {}

    @OnMySql
    static class MySqlTest extends MyWorkContract {}
}
