package org.rolebridge.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SystemWork;
import org.rolebridge.db.Tables;
import org.rolebridge.db.tables.records.RoleStandingRecord;
import org.rolebridge.funding.Award;
import org.rolebridge.milestone.Achievement;
import org.rolebridge.milestone.ConfirmationService;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.Outcome;
import org.rolebridge.workrole.RoleClosing;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

abstract class StandingContract {

    private static final LocalDate END = LocalDate.of(2027, 3, 31);

    @Autowired
    WorkRoleService roles;

    @Autowired
    MilestoneService milestones;

    @Autowired
    ConfirmationService confirmations;

    @Autowired
    Scopes scopes;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Sample sample;

    @Autowired
    RoleFacts facts;

    @Autowired
    StandingCalendar calendar;

    @Autowired
    Viewer viewer;

    LocalDate today;
    long network;
    long role;
    SignedInPerson manager;
    SignedInPerson lead;

    @BeforeEach
    void setUp() {
        long host = sample.organisation(PRIMARY_CARE_NETWORK);
        network = host;
        role = sample.role(host);
        manager = sample.person(CARE_MANAGER, host);
        lead = sample.person(HR_LEAD, host);
        today = Sample.as(manager, viewer::today);
    }

    private RoleStandingRecord standing() {
        return SystemWork.as(
                "test",
                () -> db.selectFrom(Tables.ROLE_STANDING)
                        .where(Tables.ROLE_STANDING.ROLE_ID.eq(role))
                        .and(scopes.roles(Permission.ROLE_READ, Tables.ROLE_STANDING.ROLE_ID))
                        .fetchSingle());
    }

    @Test
    void beginsWhenTheRoleIsRegistered() {
        assertThat(standing().getVacantFrom()).isNull();
    }

    @Test
    void saysTheFirstDayOnWhichOneOfThePostsIsNotPaidFor() {
        long first = facts.post(role, Sample.START);
        facts.paid(role, first, Sample.START, END.minusYears(1));
        facts.paid(role, first, END.minusYears(1), END);
        long second = facts.post(role, Sample.START);
        facts.paid(role, second, Sample.START, END.plusYears(1));
        assertThat(standing().getMoneyEndsOn()).isEqualTo(END);
        assertThat(standing().getUnfunded()).isFalse();
    }

    @Test
    void leavesOutMoneyWithoutEnd() {
        long post = facts.post(role, Sample.START);
        facts.paid(role, post, Sample.START, END);
        facts.paid(role, post, END.plusDays(1), null);
        assertThat(standing().getMoneyEndsOn()).isNull();
    }

    @Test
    void countsNoMoneyOfAnAwardThatIsRefusedOrWithdrawn() {
        long post = facts.post(role, Sample.START);
        facts.paid(role, post, Sample.START, today.plusMonths(1));
        facts.paid(role, post, Award.State.REFUSED, Sample.START, today.plusMonths(5));
        facts.paid(role, post, Award.State.WITHDRAWN, Sample.START, today.plusMonths(6));
        assertThat(standing().getMoneyEndsOn()).isEqualTo(today.plusMonths(1));
        facts.paid(role, post, Award.State.LOGGED, Sample.START, today.plusMonths(2));
        facts.paid(role, post, Award.State.CONFIRMED, Sample.START, today.plusMonths(3));
        assertThat(standing().getMoneyEndsOn()).isEqualTo(today.plusMonths(3));
    }

    @Test
    void saysThatAPostWithARefusedAwardOnlyHasNoMoney() {
        facts.paid(role, facts.post(role, Sample.START), Award.State.REFUSED, Sample.START, END);
        assertThat(standing().getUnfunded()).isTrue();
    }

    @Test
    void endsTheMoneyWhereTheNextShareDoesNotGoOn() {
        long post = facts.post(role, Sample.START);
        facts.paid(role, post, Sample.START, today.plusDays(10));
        facts.paid(role, post, today.plusDays(11), today.plusDays(20));
        facts.paid(role, post, today.plusDays(22), null);
        assertThat(standing().getMoneyEndsOn()).isEqualTo(today.plusDays(20));
    }

    @Test
    void saysWhenTheMoneyEndedWhileNobodyPays() {
        long post = facts.post(role, Sample.START);
        facts.paid(role, post, Sample.START, today.minusDays(20));
        facts.paid(role, post, today.plusDays(5), null);
        assertThat(standing().getMoneyEndsOn()).isEqualTo(today.minusDays(20));
    }

    @Test
    void forgetsAGapOnTheDayThatMoneyBeginsAgain() {
        long post = facts.post(role, Sample.START);
        facts.paid(role, post, Sample.START, today.minusDays(20));
        facts.paid(role, post, today.minusDays(2), null);
        assertThat(standing().getMoneyEndsOn()).isNull();
        transaction.executeWithoutResult(status -> db.update(Tables.ROLE_STANDING)
                .set(Tables.ROLE_STANDING.MONEY_ENDS_ON, today.minusDays(20))
                .where(Tables.ROLE_STANDING.ROLE_ID.eq(role))
                .execute());
        calendar.turnThePage();
        assertThat(standing().getMoneyEndsOn()).isNull();
    }

    @Test
    void saysThatAPostHasNoMoneyAtAll() {
        facts.post(role, Sample.START);
        assertThat(standing().getUnfunded()).isTrue();
        assertThat(standing().getMoneyEndsOn()).isNull();
    }

    @Test
    void saysNothingAboutMoneyOncePaidFromPermanentBudget() {
        facts.post(role, Sample.START);
        facts.achieved(role, 1);
        assertThat(standing().getUnfunded()).isFalse();
    }

    @Test
    void countsAPostAsVacantFromTheDayAfterItsLastHolder() {
        long post = facts.post(role, Sample.START);
        facts.held(role, post, "37.5", Sample.START, END);
        assertThat(standing().getVacantFrom()).isEqualTo(END.plusDays(1));
    }

    @Test
    void countsAPostThatNobodyHeldAsVacantFromItsFirstDay() {
        facts.post(role, Sample.START);
        assertThat(standing().getVacantFrom()).isEqualTo(Sample.START);
    }

    @Test
    void countsAPostAsHeldWhileSomebodyIsInItWithoutEnd() {
        long post = facts.post(role, Sample.START);
        facts.held(role, post, "37.5", Sample.START, END);
        facts.held(role, post, "37.5", END.plusDays(1), null);
        assertThat(standing().getVacantFrom()).isNull();
    }

    @Test
    void takesTheLatestCompletionOfAnItemAndNotTheOneThatLastsLongest() {
        long spell = facts.held(role, facts.post(role, Sample.START), "37.5", Sample.START, null);
        long item = facts.guidance(network, null);
        facts.completed(role, spell, item, Sample.START, today.plusYears(2));
        facts.completed(role, spell, facts.guidance(network, item), Sample.START.plusDays(9), today.plusDays(30));
        assertThat(standing().getTrainingDueOn()).isEqualTo(today.plusDays(30));
    }

    @Test
    void countsTrainingThatNoLongerLapsesAsHeld() {
        long spell = facts.held(role, facts.post(role, Sample.START), "37.5", Sample.START, null);
        long item = facts.guidance(network, null);
        facts.completed(role, spell, item, Sample.START, today.plusDays(30));
        facts.completed(role, spell, item, Sample.START.plusDays(9), null);
        assertThat(standing().getTrainingDueOn()).isNull();
    }

    @Test
    void countsAMilestoneThatWaitsForConfirmation() {
        record();
        assertThat(standing().getWaiting()).isEqualTo((short) 1);
    }

    @Test
    void countsAMilestoneThatCameBackUntilSomethingIsRecordedAgain() {
        var recorded = record();
        Sample.run(lead, () -> confirmations.sendBack(recorded.id(), "Which team?", recorded.version()));
        assertThat(standing().getReturned()).isEqualTo((short) 1);
        assertThat(standing().getWaiting()).isZero();
        record();
        assertThat(standing().getReturned()).isZero();
    }

    @Test
    void countsNothingOfWhatWasTakenBack() {
        var recorded = record();
        Sample.run(manager, () -> milestones.withdraw(recorded.id(), "The wrong role", recorded.version()));
        assertThat(standing().getReturned()).isZero();
        assertThat(standing().getWaiting()).isZero();
    }

    private Milestone record() {
        return Sample.as(manager, () -> {
            var team = milestones.getProgress(role).stories().get(1).milestone();
            return milestones.achieve(team.id(), new Achievement(Sample.START, null, "A team.", null, team.version()));
        });
    }

    @Test
    void forgetsEverythingWhenTheRoleCloses() {
        facts.post(role, Sample.START);
        SystemWork.run("test", () -> {
            var read = roles.get(role);
            roles.close(role, new RoleClosing(Sample.START.plusMonths(6), Outcome.COMPLETED, "Done.", read.version()));
        });
        assertThat(standing().getVacantFrom()).isNull();
        assertThat(standing().getUnfunded()).isFalse();
    }

    @OnEmbedded
    static class EmbeddedTest extends StandingContract {}

    @OnMySql
    static class MySqlTest extends StandingContract {}
}
