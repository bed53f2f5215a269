package org.rolebridge.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.db.Tables.TRAIL_EVENT;
import static org.rolebridge.milestone.MilestoneState.ACHIEVED;
import static org.rolebridge.milestone.MilestoneState.NOT_STARTED;
import static org.rolebridge.milestone.MilestoneState.RETIRED;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.Stage;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;

/** What was recorded by mistake, and milestones of one's own that nobody follows any more. */
abstract class WithdrawalContract {

    private static final LocalDate DAY = Sample.START.plusMonths(3);

    @Autowired
    MilestoneService milestones;

    @Autowired
    ConfirmationService confirmations;

    @Autowired
    WorkRoleService roles;

    @Autowired
    Sample sample;

    @Autowired
    DSLContext db;

    private long host;
    private SignedInPerson manager;
    private SignedInPerson lead;
    private long role;

    @BeforeEach
    void registerRole() {
        host = sample.organisation(PRIMARY_CARE_NETWORK);
        manager = sample.person(CARE_MANAGER, host);
        lead = sample.person(HR_LEAD, host);
        role = sample.role(host);
    }

    private MilestoneStory story(int number) {
        return Sample.as(manager, () -> milestones.getProgress(role)).stories().get(number - 1);
    }

    private Milestone achieve(int number) {
        var before = story(number).milestone();
        var what = new Achievement(DAY, null, null, null, before.version());
        return Sample.as(manager, () -> milestones.achieve(before.id(), what));
    }

    private Milestone withdraw(SignedInPerson person, Milestone seen) {
        return Sample.as(person, () -> milestones.withdraw(seen.id(), "The wrong role", seen.version()));
    }

    @Test
    void goesBackToWhereItStood() {
        withdraw(manager, achieve(2));
        assertThat(story(2).milestone().state()).isEqualTo(NOT_STARTED);
        assertThat(story(2).milestone().waiting()).isFalse();
        assertThat(story(2).returned()).isEmpty();
    }

    @Test
    void keepsWhoTookItBackAndWhy() {
        withdraw(manager, achieve(2));
        var answer = story(2).changes().getFirst().answer();
        assertThat(answer)
                .isNotNull()
                .returns(Answer.WITHDRAWN, Confirmation::answer)
                .returns(manager.personId(), Confirmation::answeredBy)
                .returns("The wrong role", Confirmation::reason);
    }

    @Test
    void letsAnotherCareManagerOfTheRoleTakeItBack() {
        withdraw(sample.person(CARE_MANAGER, host), achieve(2));
        assertThat(story(2).milestone().state()).isEqualTo(NOT_STARTED);
    }

    @Test
    void looksAbsentToACareManagerElsewhere() {
        var achieved = achieve(2);
        var stranger = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> withdraw(stranger, achieved));
    }

    @Test
    void lowersTheStageAgain() {
        achieve(2);
        achieve(3);
        var third = achieve(4);
        assertThat(stage()).isEqualTo(Stage.GROWING);
        withdraw(manager, third);
        assertThat(stage()).isEqualTo(Stage.TRYING_OUT);
    }

    private Stage stage() {
        return Sample.as(manager, () -> roles.get(role)).stage();
    }

    @Test
    void isConfirmedAgainWhenALossWasAMistake() {
        var achieved = achieve(2);
        var confirmed = Sample.as(lead, () -> confirmations.confirm(achieved.id(), achieved.version()));
        var lost = Sample.as(
                manager, () -> milestones.lose(confirmed.id(), new Loss(DAY, "Gone", null, confirmed.version())));
        withdraw(manager, lost);
        assertThat(story(2).milestone().state()).isEqualTo(ACHIEVED);
        assertThat(story(2).milestone().confirmed()).isTrue();
    }

    @Test
    void takesBackACorrectionWithWhatItPutRight() {
        var first = achieve(2);
        var right = new Achievement(DAY.plusDays(1), null, null, null, first.version());
        withdraw(manager, Sample.as(manager, () -> milestones.correct(first.id(), right)));
        assertThat(story(2).milestone().state()).isEqualTo(NOT_STARTED);
        assertThat(story(2).changes()).noneMatch(RecordedChange::stands);
    }

    @Test
    void refusesWhatASecondPersonHasConfirmed() {
        var achieved = achieve(2);
        var confirmed = Sample.as(lead, () -> confirmations.confirm(achieved.id(), achieved.version()));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> withdraw(manager, confirmed))
                .returns("milestone-withdraw-only-waiting", RuleViolation::code);
    }

    @Test
    void needsAReason() {
        var achieved = achieve(2);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(manager, () -> milestones.withdraw(achieved.id(), " ", 1)))
                .returns("milestone-reason", RuleViolation::code);
        assertThat(story(2).milestone().waiting()).isTrue();
    }

    @Test
    void refusesAStaleOne() {
        var achieved = achieve(2);
        var right = new Achievement(DAY.plusDays(1), null, null, null, achieved.version());
        Sample.run(manager, () -> milestones.correct(achieved.id(), right));
        assertThatExceptionOfType(StaleRecord.class).isThrownBy(() -> withdraw(manager, achieved));
    }

    @Test
    void tellsOfEachChangedRecordOnce() {
        var achieved = achieve(2);
        long before = db.fetchCount(TRAIL_EVENT);
        withdraw(manager, achieved);
        var told = db.select(TRAIL_EVENT.ENTITY, TRAIL_EVENT.ACTION)
                .from(TRAIL_EVENT)
                .where(TRAIL_EVENT.ID.gt(before))
                .and(TRAIL_EVENT.ROLE_ID.eq(role))
                .fetch(row -> row.value1() + " " + row.value2());
        assertThat(told)
                .contains("confirmation taken-back", "milestone withdrawn")
                .doesNotHaveDuplicates();
    }

    /** One of the two is first; the other learns that there is nothing left to do. */
    @RepeatedTest(5)
    void neverBothTakesBackAndConfirms() {
        var achieved = achieve(2);
        Runnable back = () -> withdraw(manager, achieved);
        Runnable agree = () -> Sample.run(lead, () -> confirmations.confirm(achieved.id(), achieved.version()));
        long refused = Stream.of(back, agree).map(CompletableFuture::runAsync).toList().stream()
                .filter(one -> one.handle((done, problem) -> problem != null).join())
                .count();
        assertThat(refused).isEqualTo(1);
        var after = story(2);
        boolean agreed = after.changes().getFirst().isConfirmed();
        assertThat(after.milestone().confirmed()).isEqualTo(agreed);
        assertThat(after.milestone().state()).isEqualTo(agreed ? ACHIEVED : NOT_STARTED);
    }

    private Milestone extra() {
        long id = Sample.as(manager, () -> milestones.addExtra(UUID.randomUUID(), role, "Own car", null));
        return Sample.as(manager, () -> milestones.reach(id, org.rolebridge.access.Permission.MILESTONE_RECORD));
    }

    @Test
    void renamesAMilestoneOfItsOwn() {
        var own = extra();
        Sample.run(manager, () -> milestones.rename(own.id(), " Lease car ", own.version()));
        assertThat(story(11).milestone().title()).isEqualTo("Lease car");
    }

    @Test
    void takesAMilestoneOfItsOwnOffTheListAndBack() {
        var own = extra();
        var retired = Sample.as(manager, () -> milestones.retire(own.id(), "Nobody drives", own.version()));
        assertThat(retired.state()).isEqualTo(RETIRED);
        assertThat(List.of(retired.waiting(), retired.isOpen())).containsOnly(false);
        withdraw(manager, retired);
        assertThat(story(11).milestone().state()).isEqualTo(NOT_STARTED);
    }

    @OnEmbedded
    static class EmbeddedTest extends WithdrawalContract {}

    @OnMySql
    static class MySqlTest extends WithdrawalContract {}
}
