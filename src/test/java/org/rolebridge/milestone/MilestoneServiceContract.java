package org.rolebridge.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.db.Tables.TRAIL_EVENT;
import static org.rolebridge.milestone.MilestoneKind.*;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.Outcome;
import org.rolebridge.workrole.RoleClosing;
import org.rolebridge.workrole.Stage;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class MilestoneServiceContract {

    static final LocalDate DAY = Sample.START.plusMonths(3);

    @Autowired
    MilestoneService milestones;

    @Autowired
    WorkRoleService roles;

    @Autowired
    Sample sample;

    @Autowired
    DSLContext db;

    long host;
    SignedInPerson manager;
    long role;

    @BeforeEach
    void registerRole() {
        host = sample.organisation(PRIMARY_CARE_NETWORK);
        manager = sample.person(CARE_MANAGER, host);
        role = sample.role(host);
    }

    private RoleProgress progress() {
        return Sample.as(manager, () -> milestones.getProgress(role));
    }

    private Milestone milestone(MilestoneKind kind) {
        return progress().stories().get(kind.number() - 1).milestone();
    }

    private WorkRole role() {
        return Sample.as(manager, () -> roles.get(role));
    }

    private Milestone achieve(MilestoneKind kind) {
        var before = milestone(kind);
        var began = kind.isProvedOverTime() ? Sample.START : null;
        var what = new Achievement(DAY, began, "Agreed by the board", null, before.version());
        return Sample.as(manager, () -> milestones.achieve(before.id(), what));
    }

    @Test
    void laysOutTenMilestonesWithEachRole() {
        assertThat(progress().stories())
                .extracting(story -> story.milestone().number())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void suggestsDatesFromTheStart() {
        int months = Sample.as(manager, () -> milestones.suggestedDates()).months(TEAM);
        assertThat(milestone(TEAM).plannedOn()).isEqualTo(Sample.START.plusMonths(months));
    }

    @Test
    void putsTheEarliestDateOnTheRole() {
        assertThat(role().nextDueOn()).isEqualTo(milestone(TEAM).plannedOn());
    }

    @Test
    void movesOnToTheNextDateOnceAchieved() {
        achieve(TEAM);
        assertThat(role().nextDueOn()).isEqualTo(milestone(SYSTEMS).plannedOn());
    }

    @Test
    void movesTheRoleToGrowingWithTheThird() {
        achieve(TEAM);
        achieve(SYSTEMS);
        assertThat(role().stage()).isEqualTo(Stage.TRYING_OUT);
        achieve(GRADING);
        assertThat(role().stage()).isEqualTo(Stage.GROWING);
    }

    @Test
    void movesTheRoleToEmbeddedWithBudgetAndProof() {
        List.of(TEAM, SYSTEMS, GRADING, POLICY, TRAINING, REFILLED).forEach(this::achieve);
        assertThat(role().stage()).isEqualTo(Stage.GROWING);
        achieve(PERMANENT_BUDGET);
        assertThat(role().stage()).isEqualTo(Stage.EMBEDDED);
    }

    @Test
    void lowersTheStageWithALoss() {
        achieve(TEAM);
        achieve(SYSTEMS);
        var third = achieve(GRADING);
        Sample.run(manager, () -> milestones.lose(third.id(), new Loss(DAY, "Band withdrawn", null, third.version())));
        assertThat(role().stage()).isEqualTo(Stage.TRYING_OUT);
    }

    @Test
    void leavesTheRoleAloneWhenNeitherStageNorDateChanges() {
        int version = role().version();
        achieve(POLICY);
        assertThat(role().version()).isEqualTo(version);
    }

    @Test
    void keepsWhoRecordedWhatWhen() {
        achieve(TEAM);
        var recorded = progress().stories().get(1).changes().getFirst().change();
        assertThat(recorded.recordedBy()).isEqualTo(manager.personId());
        assertThat(recorded.occurredOn()).isEqualTo(DAY);
        assertThat(recorded.note()).isEqualTo("Agreed by the board");
    }

    @Test
    void keepsBothDaysOfAProofAndOneOfAStep() {
        var step = milestone(TEAM);
        var what = new Achievement(DAY, Sample.START, "Agreed", null, step.version());
        Sample.run(manager, () -> milestones.achieve(step.id(), what));
        achieve(REFILLED);
        assertThat(progress().stories().get(1).changes().getFirst().change().beganOn())
                .isNull();
        assertThat(progress().stories().get(7).changes().getFirst().change().beganOn())
                .isEqualTo(Sample.START);
    }

    @Test
    void refusesAStaleSaveAndShowsBothVersions() {
        var read = milestone(TEAM);
        Sample.run(manager, () -> milestones.start(read.id(), read.version()));
        var late = new Achievement(DAY, null, null, null, read.version());
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(manager, () -> milestones.achieve(read.id(), late)))
                .satisfies(
                        stale -> assertThat(((Milestone) stale.typed()).state()).isEqualTo(MilestoneState.ACHIEVED))
                .satisfies(stale ->
                        assertThat(((Milestone) stale.stored()).state()).isEqualTo(MilestoneState.IN_PROGRESS));
    }

    @Test
    void keepsNothingOfAStaleSave() {
        var read = milestone(TEAM);
        Sample.run(manager, () -> milestones.start(read.id(), read.version()));
        var late = new Achievement(DAY, null, null, null, read.version());
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(manager, () -> milestones.achieve(read.id(), late)));
        assertThat(progress().stories().get(1).changes()).hasSize(1);
    }

    @Test
    void looksAbsentToAStranger() {
        var stranger = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        var foreign = milestone(TEAM);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(stranger, () -> milestones.start(foreign.id(), foreign.version())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(stranger, () -> milestones.getProgress(role)));
    }

    @Test
    void letsAPartnerReadButNotRecord() {
        long council = sample.organisation(COUNCIL);
        long shared = sample.role(host, sample.partner(council));
        var partner = sample.person(CARE_MANAGER, council);
        var first = Sample.as(partner, () -> milestones.getProgress(shared))
                .stories()
                .getFirst()
                .milestone();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(partner, () -> milestones.start(first.id(), 0)));
    }

    @Test
    void deniesWhoeverMayNotRecordAtAll() {
        var id = milestone(TEAM).id();
        for (var profile : List.of(HR_LEAD, OBSERVER)) {
            var person = sample.person(profile, host);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> Sample.run(person, () -> milestones.start(id, 0)));
        }
    }

    @Test
    void refusesToRecordOnAClosedRole() {
        var id = milestone(TEAM).id();
        var closing = new RoleClosing(DAY, Outcome.ABANDONED, "The money ended", role().version());
        Sample.run(manager, () -> roles.close(role, closing));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(manager, () -> milestones.start(id, 0)))
                .returns("role-is-closed", RuleViolation::code);
    }

    @Test
    void plansForAnotherDayWithAReason() {
        var before = milestone(TEAM);
        var day = progress().today().plusMonths(2);
        Sample.run(manager, () -> milestones.replan(before.id(), day, "The board meets later", before.version()));
        assertThat(milestone(TEAM).plannedOn()).isEqualTo(day);
        assertThat(progress().stories().get(1).changes().getFirst().change().plannedOn())
                .isEqualTo(day);
    }

    @Test
    void refusesWithoutAReason() {
        var before = milestone(WIDESPREAD);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(manager, () -> milestones.exclude(before.id(), "  ", before.version())))
                .returns("milestone-reason", RuleViolation::code);
    }

    @Test
    void addsAnExtraMilestoneOnceHoweverOftenTheFormIsSent() {
        var key = UUID.randomUUID();
        long first = Sample.as(manager, () -> milestones.addExtra(key, role, "Own car", DAY));
        long second = Sample.as(manager, () -> milestones.addExtra(key, role, "Own car", DAY));
        assertThat(second).isEqualTo(first);
        assertThat(progress().stories()).hasSize(11);
    }

    @Test
    void countsAnExtraMilestoneNever() {
        long id = Sample.as(manager, () -> milestones.addExtra(UUID.randomUUID(), role, "Own car", null));
        Sample.run(manager, () -> milestones.achieve(id, new Achievement(DAY, null, null, null, 0)));
        assertThat(progress().count().achieved()).isZero();
    }

    @Test
    void tellsOfEachChangedRecordOnce() {
        long before = lastEvent();
        achieve(TEAM);
        var events = db.select(TRAIL_EVENT.ENTITY, TRAIL_EVENT.ENTITY_ID)
                .from(TRAIL_EVENT)
                .where(TRAIL_EVENT.ID.gt(before))
                .and(TRAIL_EVENT.ROLE_ID.eq(role))
                .fetch(row -> row.value1() + " " + row.value2());
        assertThat(events)
                .doesNotHaveDuplicates()
                .hasSize(3)
                .contains("milestone " + milestone(TEAM).id(), "work_role " + role);
    }

    @Test
    void tellsOfARegisteredRoleOnce() {
        var events = db.select(TRAIL_EVENT.ACTION)
                .from(TRAIL_EVENT)
                .where(TRAIL_EVENT.ENTITY.eq("work_role"))
                .and(TRAIL_EVENT.ENTITY_ID.eq(role))
                .fetch(TRAIL_EVENT.ACTION);
        assertThat(events).containsExactly("registered");
    }

    private long lastEvent() {
        return db.fetchCount(TRAIL_EVENT);
    }

    @Test
    void countsEveryMilestoneWhenSeveralAreRecordedAtOnce() {
        var work = List.of(TEAM, SYSTEMS, GRADING, POLICY, TRAINING, REFILLED, PERMANENT_BUDGET).stream()
                .map(kind -> CompletableFuture.runAsync(() -> achieve(kind)))
                .toList();
        work.forEach(CompletableFuture::join);
        assertThat(role().stage()).isEqualTo(Stage.EMBEDDED);
    }

    @OnEmbedded
    static class EmbeddedTest extends MilestoneServiceContract {}

    @OnMySql
    static class MySqlTest extends MilestoneServiceContract {}
}
