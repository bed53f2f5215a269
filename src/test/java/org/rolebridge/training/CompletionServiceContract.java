package org.rolebridge.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;
import static org.rolebridge.training.GuidanceSample.details;
import static org.rolebridge.training.TrainingScene.completed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.post.PostService;
import org.rolebridge.post.SpellService;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.trail.TrailService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class CompletionServiceContract {

    @Autowired
    CompletionService completions;

    @Autowired
    TrainingOverviewService overview;

    @Autowired
    GuidanceService guidance;

    @Autowired
    PostService posts;

    @Autowired
    SpellService spells;

    @Autowired
    TrailService trail;

    @Autowired
    Clock clock;

    @Autowired
    Sample sample;

    private LocalDate today;
    private long board;
    private long network;
    private long council;
    private long role;
    private SignedInPerson lead;
    private SignedInPerson manager;

    @BeforeEach
    void aRoleInASystem() {
        today = LocalDate.now(clock);
        board = sample.organisation(INTEGRATED_CARE_BOARD);
        network = sample.organisation(PRIMARY_CARE_NETWORK, board);
        council = sample.organisation(COUNCIL);
        role = sample.role(network, sample.partner(council));
        lead = sample.person(HR_LEAD, board);
        manager = sample.person(CARE_MANAGER, network);
    }

    private TrainingScene scene() {
        return new TrainingScene(posts, spells);
    }

    private GuidanceSample required(String title) {
        return details(sample, title).roleKinds(Set.of(sample.kind()));
    }

    private long item(GuidanceSample form) {
        return Sample.as(lead, () -> guidance.add(UUID.randomUUID(), board, form.build()));
    }

    private RoleTraining training(SignedInPerson person) {
        return Sample.as(person, () -> completions.ofRole(role));
    }

    private CompletionState state(SignedInPerson person) {
        return training(person).people().getFirst().items().getFirst().state();
    }

    private long record(CompletionEntry entry) {
        return Sample.as(manager, () -> completions.record(UUID.randomUUID(), entry));
    }

    @Test
    void appliesWhatAnOrganisationAboveTheHostRequires() {
        long id = item(required("Care Certificate"));
        assertThat(training(manager).items()).extracting(Guidance::id).containsExactly(id);
    }

    @Test
    void leavesOutOtherKindsOtherSystemsAndTheFuture() {
        item(details(sample, "For no kind"));
        item(required("Next century").from(LocalDate.of(2126, 1, 1)));
        var stranger = sample.person(HR_LEAD, sample.organisation(INTEGRATED_CARE_BOARD));
        long elsewhere = stranger.grants().getFirst().organisationId();
        Sample.run(
                stranger,
                () -> guidance.add(
                        UUID.randomUUID(), elsewhere, required("Elsewhere").build()));
        assertThat(training(manager).items()).isEmpty();
    }

    @Test
    void leavesOutWhatSomebodyBelowTheHostKeeps() {
        long below = sample.organisation(PRIMARY_CARE_NETWORK, network);
        var neighbour = sample.person(CARE_MANAGER, below);
        Sample.run(
                neighbour,
                () -> guidance.add(UUID.randomUUID(), below, required("Below").build()));
        assertThat(training(manager).items()).isEmpty();
    }

    @Test
    void isOverdueWhenTheDaysAfterTheStartAreOver() {
        item(required("Care Certificate").withinDays(84));
        scene().person(manager, role, "LW-001", today.minusDays(85));
        assertThat(state(manager)).isEqualTo(CompletionState.OVERDUE);
    }

    @Test
    void isInDateOnceRecorded() {
        long id = item(required("Care Certificate").withinDays(84));
        long person = scene().person(manager, role, "LW-001", today.minusDays(200));
        record(completed(role, person, id, today));
        assertThat(state(manager)).isEqualTo(CompletionState.IN_DATE);
        assertThat(training(lead).countRequired(CompletionState::holds)).isEqualTo(1);
    }

    @Test
    void countsACompletionOfAnEarlierVersion() {
        long first = item(required("Framework").withinDays(10));
        long person = scene().person(manager, role, "LW-001", today.minusDays(200));
        record(completed(role, person, first, today.minusDays(100)));
        var next = required("Framework").from(LocalDate.of(2025, 9, 1)).withinDays(10);
        Sample.run(lead, () -> guidance.supersede(UUID.randomUUID(), first, next.build()));
        assertThat(state(manager)).isEqualTo(CompletionState.IN_DATE);
    }

    @Test
    void showsAPartnerWhatAppliesButNobody() {
        item(required("Care Certificate"));
        scene().person(manager, role, "LW-001", today.minusDays(5));
        var partner = sample.person(CARE_MANAGER, council);
        assertThat(training(partner).items()).hasSize(1);
        assertThat(training(partner).people()).isEmpty();
        assertThat(training(partner).peopleShown()).isFalse();
    }

    @Test
    void looksAbsentToAPartnerWhoRecords() {
        long id = item(required("Care Certificate"));
        long person = scene().person(manager, role, "LW-001", today.minusDays(5));
        var partner = sample.person(CARE_MANAGER, council);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(
                        partner, () -> completions.record(UUID.randomUUID(), completed(role, person, id, today))));
    }

    @Test
    void deniesALeadAndAnObserver() {
        var entry = completed(role, 1, 1, today);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.run(lead, () -> completions.record(UUID.randomUUID(), entry)));
        var observer = sample.person(OBSERVER, board);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.run(observer, () -> overview.due(10)));
    }

    @Test
    void refusesSomebodyInAnotherRole() {
        long id = item(required("Care Certificate"));
        long other = sample.role(network);
        long person = scene().person(manager, other, "LW-002", today.minusDays(5));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> record(completed(role, person, id, today)));
    }

    @Test
    void refusesAnItemThatDoesNotApply() {
        long id = item(details(sample, "For no kind"));
        long person = scene().person(manager, role, "LW-001", today.minusDays(5));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> record(completed(role, person, id, today)))
                .returns("completion-item", RuleViolation::code);
    }

    @Test
    void refusesACompletionInTheFuture() {
        long id = item(required("Care Certificate"));
        long person = scene().person(manager, role, "LW-001", today.minusDays(5));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> record(completed(role, person, id, today.plusDays(2))))
                .returns("completion-in-future", RuleViolation::code);
    }

    @Test
    void recordsOnceHoweverOftenTheSameFormIsSent() {
        long id = item(required("Care Certificate"));
        long person = scene().person(manager, role, "LW-001", today.minusDays(5));
        var key = UUID.randomUUID();
        var entry = completed(role, person, id, today);
        long first = Sample.as(manager, () -> completions.record(key, entry));
        assertThat(Sample.as(manager, () -> completions.record(key, entry))).isEqualTo(first);
    }

    @Test
    void refusesAStaleCorrection() {
        long id = item(required("Care Certificate"));
        long person = scene().person(manager, role, "LW-001", today.minusDays(5));
        var entry = completed(role, person, id, today.minusDays(1));
        long completion = record(entry);
        Sample.run(manager, () -> completions.correct(completion, completed(role, person, id, today)));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(manager, () -> completions.correct(completion, entry)))
                .satisfies(stale ->
                        assertThat(((Completion) stale.stored()).completedOn()).isEqualTo(today));
    }

    @Test
    void keepsThePersonTheItemAndTheRoleThroughACorrection() {
        long id = item(required("Care Certificate"));
        long other = item(required("First aid"));
        long person = scene().person(manager, role, "LW-1", today.minusDays(10));
        long completion = record(completed(role, person, id, today));
        long foreign = sample.role(sample.organisation(PRIMARY_CARE_NETWORK, board));
        var entry = new CompletionEntry(foreign, 1, other, null, today.minusDays(1), null, "College", null, 0);
        Sample.run(manager, () -> completions.correct(completion, entry));
        assertThat(Sample.as(lead, () -> trail.ofRole(foreign, Long.MAX_VALUE)))
                .noneMatch(event -> event.entity().equals("completion"));
        assertThat(Sample.as(lead, () -> trail.ofRole(role, Long.MAX_VALUE)).getFirst())
                .satisfies(event -> assertThat(event.changes())
                        .extracting(org.rolebridge.trail.HistoryChange::field)
                        .containsExactlyInAnyOrder("completedOn", "provider"));
    }

    @Test
    void tellsTheRolesHistoryToThoseWhoMaySeePeople() {
        long id = item(required("Care Certificate"));
        long person = scene().person(manager, role, "LW-001", today.minusDays(5));
        record(completed(role, person, id, today));
        assertThat(Sample.as(manager, () -> trail.ofRole(role, Long.MAX_VALUE)))
                .anyMatch(event -> event.action().equals("recorded"));
        var partner = sample.person(CARE_MANAGER, council);
        assertThat(Sample.as(partner, () -> trail.ofRole(role, Long.MAX_VALUE)))
                .noneMatch(event -> event.action().equals("recorded"));
    }

    @Test
    void listsWhatIsDueSoonestFirst() {
        long late = item(required("Care Certificate").withinDays(84));
        long expiring = item(required("Oliver McGowan training").everyMonths(36));
        item(required("Good to know").kind(GuidanceKind.RECOMMENDED).withinDays(1));
        long person = scene().person(manager, role, "LW-001", today.minusDays(100));
        Sample.run(
                manager,
                () -> completions.record(
                        UUID.randomUUID(),
                        new CompletionEntry(
                                role, person, expiring, null, today.minusDays(50), today.plusDays(20), null, null, 0)));
        List<TrainingDue> due = Sample.as(manager, () -> overview.due(10));
        assertThat(due).extracting(row -> row.item().id()).containsExactly(late, expiring);
        assertThat(due).extracting(TrainingDue::on).containsExactly(today.minusDays(16), today.plusDays(20));
        assertThat(due).extracting(TrainingDue::person).containsOnly("LW-001");
    }

    @Test
    void listsNothingOfAnotherSystem() {
        item(required("Care Certificate").withinDays(1));
        scene().person(manager, role, "LW-001", today.minusDays(100));
        var stranger = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        assertThat(Sample.as(stranger, () -> overview.due(10))).isEmpty();
        var partner = sample.person(CARE_MANAGER, council);
        assertThat(Sample.as(partner, () -> overview.due(10))).isEmpty();
    }

    @Test
    void countsPeopleWithinOneOrganisation() {
        long id = item(required("Care Certificate").withinDays(1));
        scene().person(manager, role, "LW-001", today.minusDays(100));
        var use = Sample.as(manager, () -> overview.use(guidance.get(id).guidance()));
        assertThat(use).singleElement().satisfies(row -> {
            assertThat(row.people()).isEqualTo(new GuidanceUse.Count(1, false));
            assertThat(row.overdue()).isEqualTo(new GuidanceUse.Count(1, false));
            assertThat(row.inDate()).isEqualTo(new GuidanceUse.Count(0, false));
        });
    }

    @Test
    void keepsSmallNumbersBackAcrossOrganisations() {
        long id = item(required("Care Certificate").withinDays(1));
        scene().person(manager, role, "LW-001", today.minusDays(100));
        long other = sample.organisation(PRIMARY_CARE_NETWORK, board);
        scene().person(sample.person(CARE_MANAGER, other), sample.role(other), "LW-002", today.minusDays(100));
        var use = Sample.as(lead, () -> overview.use(guidance.get(id).guidance()));
        assertThat(use).hasSize(2).allSatisfy(row -> {
            assertThat(row.people()).isEqualTo(new GuidanceUse.Count(0, true));
            assertThat(row.inDate()).isEqualTo(new GuidanceUse.Count(0, false));
        });
    }

    @OnEmbedded
    static class EmbeddedTest extends CompletionServiceContract {}

    @OnMySql
    static class MySqlTest extends CompletionServiceContract {}
}
