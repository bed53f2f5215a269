package org.rolebridge.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.db.Tables.CONFIRMATION;
import static org.rolebridge.db.Tables.TRAIL_EVENT;
import static org.rolebridge.milestone.MilestoneState.ACHIEVED;
import static org.rolebridge.milestone.MilestoneState.LOST;
import static org.rolebridge.milestone.MilestoneState.NOT_APPLICABLE;
import static org.rolebridge.milestone.MilestoneState.NOT_STARTED;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Grant;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.shared.Window;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.Stage;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

abstract class ConfirmationServiceContract {

    private static final LocalDate DAY = Sample.START.plusMonths(3);
    private static final Window FIRST = new Window(0, 50);

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

    @Autowired
    TransactionTemplate transaction;

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

    private MilestoneStory story() {
        return Sample.as(manager, () -> milestones.getProgress(role)).stories().get(1);
    }

    private Milestone team() {
        return story().milestone();
    }

    private Milestone achieve(SignedInPerson person) {
        var before = team();
        return Sample.as(
                person,
                () -> milestones.achieve(before.id(), new Achievement(DAY, null, null, null, before.version())));
    }

    @Test
    void exportsWhatWaitsInWords() {
        achieve(manager);
        var csv = new ByteArrayOutputStream();
        Sample.run(lead, () -> confirmations.export(csv));
        var lines = csv.toString(StandardCharsets.UTF_8).substring(1).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("Role,Host,Milestone,What was recorded,On");
        assertThat(lines.getLast()).contains("Sample primary_care_network", "Team and manager,Achieved," + DAY);
    }

    private Milestone confirm(Milestone seen) {
        return Sample.as(lead, () -> confirmations.confirm(seen.id(), seen.version()));
    }

    private Milestone sendBack(Milestone seen) {
        return Sample.as(lead, () -> confirmations.sendBack(seen.id(), "The chart is missing", seen.version()));
    }

    /** One person who is both: recording for an organisation and confirming for it. */
    private SignedInPerson both() {
        var person = sample.person(HR_LEAD, host);
        var grants = Stream.concat(person.grants().stream(), Stream.of(new Grant(CARE_MANAGER, host, "Sample")));
        return new SignedInPerson(person.personId(), person.email(), person.displayName(), 0, grants.toList());
    }

    @Test
    void confirmsWhatSomebodyElseRecorded() {
        confirm(achieve(manager));
        assertThat(team().confirmed()).isTrue();
        assertThat(team().waiting()).isFalse();
    }

    @Test
    void keepsTheStageAsItWas() {
        confirm(achieve(manager));
        assertThat(Sample.as(manager, () -> roles.get(role)).stage()).isEqualTo(Stage.TRYING_OUT);
    }

    @Test
    void neverConfirmsOnesOwn() {
        var maker = both();
        var own = achieve(maker);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(maker, () -> confirmations.confirm(own.id(), own.version())))
                .returns("milestone-confirm-own", RuleViolation::code);
        assertThat(team().confirmed()).isFalse();
    }

    @Test
    void neverReturnsOnesOwn() {
        var maker = both();
        var own = achieve(maker);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(maker, () -> confirmations.sendBack(own.id(), "Oops", own.version())))
                .returns("milestone-confirm-own", RuleViolation::code);
    }

    @Test
    void barsWhoeverTookPartSinceTheLastConfirmation() {
        var helper = both();
        var before = team();
        Sample.run(helper, () -> milestones.start(before.id(), before.version()));
        var achieved = achieve(manager);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(helper, () -> confirmations.confirm(achieved.id(), achieved.version())))
                .returns("milestone-confirm-own", RuleViolation::code);
    }

    @Test
    void letsAHelperConfirmWhatCameAfterAnotherConfirmation() {
        var helper = both();
        confirm(achieve(helper));
        var achieved = team();
        var lost = Sample.as(
                manager, () -> milestones.lose(achieved.id(), new Loss(DAY, "Gone", null, achieved.version())));
        Sample.run(helper, () -> confirmations.confirm(lost.id(), lost.version()));
        assertThat(team().waiting()).isFalse();
    }

    @Test
    void hasADatabaseThatKeepsMakerAndCheckerApart() {
        achieve(manager);
        var change = story().changes().getFirst().change();
        assertThatThrownBy(() -> answerDirectly(change, manager.personId(), manager.personId()))
                .hasMessageContaining("ck_confirmation_two_people");
    }

    @Test
    void hasADatabaseThatKnowsWhoTheMakerWas() {
        achieve(manager);
        var change = story().changes().getFirst().change();
        assertThatThrownBy(() -> answerDirectly(change, lead.personId(), manager.personId()))
                .hasMessageContaining("fk_confirmation_change");
    }

    private void answerDirectly(MilestoneChange change, long recordedBy, long answeredBy) {
        transaction.executeWithoutResult(status -> db.insertInto(CONFIRMATION)
                .set(CONFIRMATION.ROLE_ID, role)
                .set(CONFIRMATION.MILESTONE_ID, change.milestoneId())
                .set(CONFIRMATION.MILESTONE_CHANGE_ID, change.id())
                .set(CONFIRMATION.RECORDED_BY, recordedBy)
                .set(CONFIRMATION.ANSWERED_BY, answeredBy)
                .set(CONFIRMATION.ANSWERED_AT, Instant.EPOCH)
                .set(CONFIRMATION.ANSWER, "CONFIRMED")
                .execute());
    }

    @Test
    void goesBackToWhereItStoodWhenReturned() {
        sendBack(achieve(manager));
        assertThat(team().state()).isEqualTo(NOT_STARTED);
        assertThat(story().returned()).isPresent();
    }

    @Test
    void lowersTheStageAgainWhenReturned() {
        for (var kind : List.of(MilestoneKind.SYSTEMS, MilestoneKind.GRADING)) {
            var other = Sample.as(manager, () -> milestones.getProgress(role))
                    .stories()
                    .get(kind.number() - 1)
                    .milestone();
            Sample.run(manager, () -> milestones.achieve(other.id(), new Achievement(DAY, null, null, null, 0)));
        }
        var third = achieve(manager);
        assertThat(Sample.as(manager, () -> roles.get(role)).stage()).isEqualTo(Stage.GROWING);
        sendBack(third);
        assertThat(Sample.as(manager, () -> roles.get(role)).stage()).isEqualTo(Stage.TRYING_OUT);
    }

    @Test
    void canBeRecordedAgainAfterAReturn() {
        sendBack(achieve(manager));
        confirm(achieve(manager));
        assertThat(team().confirmed()).isTrue();
    }

    @Test
    void isConfirmedAgainWhenALossIsReturned() {
        var confirmed = confirm(achieve(manager));
        var lost = Sample.as(
                manager, () -> milestones.lose(confirmed.id(), new Loss(DAY, "Gone", null, confirmed.version())));
        assertThat(lost.state()).isEqualTo(LOST);
        sendBack(lost);
        assertThat(team().state()).isEqualTo(ACHIEVED);
        assertThat(team().confirmed()).isTrue();
    }

    @Test
    void countsAsNotApplyingOnlyOnceConfirmed() {
        var before = team();
        var claimed = Sample.as(manager, () -> milestones.exclude(before.id(), "One person only", before.version()));
        assertThat(claimed.state()).isEqualTo(NOT_APPLICABLE);
        assertThat(count().notApplicable()).isZero();
        confirm(claimed);
        assertThat(count().notApplicable()).isEqualTo(1);
    }

    private StageCount count() {
        return Sample.as(manager, () -> milestones.getProgress(role)).count();
    }

    @Test
    void agreesOnlyToWhatTheLeadSaw() {
        var seen = achieve(manager);
        var corrected = new Achievement(DAY.plusDays(1), null, null, null, seen.version());
        Sample.run(manager, () -> milestones.correct(seen.id(), corrected));
        assertThatExceptionOfType(StaleRecord.class).isThrownBy(() -> confirm(seen));
        assertThat(team().confirmed()).isFalse();
    }

    @Test
    void needsAReasonToReturn() {
        var achieved = achieve(manager);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(
                        () -> Sample.run(lead, () -> confirmations.sendBack(achieved.id(), " ", achieved.version())))
                .returns("milestone-return-reason", RuleViolation::code);
    }

    @Test
    void answersOnce() {
        var answered = confirm(achieve(manager));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> confirm(answered))
                .returns("milestone-not-waiting", RuleViolation::code);
    }

    @Test
    void looksAbsentToTheLeadOfAnotherSystem() {
        var achieved = achieve(manager);
        var stranger = sample.person(HR_LEAD, sample.organisation(PRIMARY_CARE_NETWORK));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(stranger, () -> confirmations.confirm(achieved.id(), achieved.version())));
    }

    @Test
    void deniesTheCareManager() {
        var achieved = achieve(manager);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.run(manager, () -> confirmations.confirm(achieved.id(), 1)));
    }

    @Test
    void listsWhatWaitsLongestFirst() {
        var first = achieve(manager);
        long second = sample.role(host);
        var other = Sample.as(manager, () -> milestones.getProgress(second))
                .stories()
                .getFirst()
                .milestone();
        Sample.run(manager, () -> milestones.achieve(other.id(), new Achievement(DAY, null, null, null, 0)));
        assertThat(Sample.as(lead, () -> confirmations.findWaiting(FIRST)))
                .extracting(waiting -> waiting.milestone().id())
                .containsExactly(first.id(), other.id());
        assertThat(Sample.as(lead, () -> confirmations.countWaiting())).isEqualTo(2);
    }

    @Test
    void listsPageByPage() {
        achieve(manager);
        assertThat(Sample.as(lead, () -> confirmations.findWaiting(new Window(1, 50))))
                .isEmpty();
    }

    @Test
    void listsNothingOfOtherSystems() {
        achieve(manager);
        var stranger = sample.person(HR_LEAD, sample.organisation(PRIMARY_CARE_NETWORK));
        assertThat(Sample.as(stranger, () -> confirmations.findWaiting(FIRST))).isEmpty();
        assertThat(Sample.as(stranger, () -> confirmations.countWaiting())).isZero();
    }

    @Test
    void listsNothingThatOneRecordedOneself() {
        var maker = both();
        achieve(maker);
        assertThat(Sample.as(maker, () -> confirmations.findWaiting(FIRST))).isEmpty();
        assertThat(Sample.as(lead, () -> confirmations.findWaiting(FIRST))).hasSize(1);
    }

    @Test
    void tellsOfEachChangedRecordOnce() {
        var achieved = achieve(manager);
        long before = db.fetchCount(TRAIL_EVENT);
        confirm(achieved);
        var entities = db.select(TRAIL_EVENT.ENTITY)
                .from(TRAIL_EVENT)
                .where(TRAIL_EVENT.ID.gt(before))
                .and(TRAIL_EVENT.ROLE_ID.eq(role))
                .fetch(TRAIL_EVENT.ENTITY);
        assertThat(entities).containsExactlyInAnyOrder("confirmation", "milestone");
    }

    @OnEmbedded
    static class EmbeddedTest extends ConfirmationServiceContract {}

    @OnMySql
    static class MySqlTest extends ConfirmationServiceContract {}
}
