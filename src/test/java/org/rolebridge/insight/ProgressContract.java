package org.rolebridge.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.GP_PRACTICE;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SystemWork;
import org.rolebridge.insight.Progress.EventFilter;
import org.rolebridge.insight.Progress.OrganisationRow;
import org.rolebridge.insight.Progress.PeopleCount;
import org.rolebridge.insight.Progress.Place;
import org.rolebridge.insight.Progress.Quarter;
import org.rolebridge.insight.Progress.Reached;
import org.rolebridge.insight.ProgressFilter.Period;
import org.rolebridge.milestone.Achievement;
import org.rolebridge.milestone.ConfirmationService;
import org.rolebridge.milestone.Loss;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.shared.Window;
import org.rolebridge.support.Diagnosis;
import org.rolebridge.support.SupportCase;
import org.rolebridge.support.SupportService;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.Outcome;
import org.rolebridge.workrole.RoleClosing;
import org.rolebridge.workrole.Stage;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class ProgressContract {

    private static final ProgressFilter ALL = new ProgressFilter(null, Set.of(), Period.TWO_YEARS);
    private static final Window FIRST = new Window(0, 50);
    private static final int TEAM = 2;
    private static final int GRADING = 4;

    @Autowired
    ProgressService progress;

    @Autowired
    MilestoneService milestones;

    @Autowired
    ConfirmationService confirmations;

    @Autowired
    SupportService support;

    @Autowired
    RoleListService list;

    @Autowired
    WorkRoleService roles;

    @Autowired
    Sample sample;

    @Autowired
    RoleFacts facts;

    long board;
    long network;
    SignedInPerson lead;
    SignedInPerson manager;
    LocalDate today;

    @BeforeEach
    void setUp() {
        board = sample.organisation(INTEGRATED_CARE_BOARD);
        network = sample.organisation(PRIMARY_CARE_NETWORK, board);
        lead = sample.person(HR_LEAD, board);
        manager = sample.person(CARE_MANAGER, network);
        today = get(ALL).asAt().toLocalDate();
    }

    private Progress get(ProgressFilter filter) {
        return Sample.as(lead, () -> progress.get(filter));
    }

    private long roleAt(Stage stage) {
        long id = sample.role(network);
        facts.place(id, stage, null);
        return id;
    }

    private void close(long id) {
        SystemWork.run("test", () -> {
            var read = roles.get(id);
            roles.close(id, new RoleClosing(today, Outcome.COMPLETED, "Done.", read.version()));
        });
    }

    @Test
    void countsRolesByStage() {
        roleAt(Stage.TRYING_OUT);
        roleAt(Stage.TRYING_OUT);
        roleAt(Stage.GROWING);
        roleAt(Stage.EMBEDDED);
        close(roleAt(Stage.GROWING));
        var now = get(ALL);
        assertThat(now.stages())
                .containsOnly(
                        entry(Stage.TRYING_OUT, 2),
                        entry(Stage.GROWING, 1),
                        entry(Stage.EMBEDDED, 1),
                        entry(Stage.CLOSED, 1));
        assertThat(now.registered()).isEqualTo(5);
        assertThat(now.open()).isEqualTo(4);
    }

    @Test
    void countsHostsOfRolesThatAreOpen() {
        roleAt(Stage.GROWING);
        sample.role(sample.organisation(PRIMARY_CARE_NETWORK, board));
        long closed = sample.role(sample.organisation(PRIMARY_CARE_NETWORK, board));
        close(closed);
        assertThat(get(ALL).organisations()).isEqualTo(2);
    }

    @Test
    void namesTheOnePlaceItLooksAt() {
        assertThat(get(ALL).place()).hasValueSatisfying(name -> assertThat(name).startsWith("Sample integrated"));
    }

    @Test
    void countsNothingOutsideScope() {
        long elsewhere = sample.organisation(PRIMARY_CARE_NETWORK, sample.organisation(INTEGRATED_CARE_BOARD));
        long role = sample.role(elsewhere);
        facts.post(role, Sample.START);
        var stranger = sample.person(CARE_MANAGER, elsewhere);
        achieve(stranger, role, TEAM, today);
        var now = get(ALL);
        assertThat(now.registered()).isZero();
        assertThat(now.organisations()).isZero();
        assertThat(now.achievedLately()).isZero();
        assertThat(now.rows()).isEmpty();
        assertThat(now.funding())
                .hasValueSatisfying(gaps -> assertThat(gaps.total()).isZero());
        assertThat(now.support()).isEmpty();
        assertThat(Sample.as(lead, () -> progress.findEvents(ALL, days(today, today), FIRST)))
                .isEmpty();
        assertThat(get(at(elsewhere)).registered()).isZero();
    }

    @Test
    void countsARoleOnceThroughHowManyPartiesItIsSeen() {
        long other = sample.organisation(PRIMARY_CARE_NETWORK, board);
        sample.role(network, sample.partner(other));
        var now = get(ALL);
        assertThat(now.registered()).isEqualTo(1);
        assertThat(now.rows()).extracting(OrganisationRow::roles).containsExactly(1, 1);
    }

    @Test
    void narrowsToAnOrganisationAndToKinds() {
        roleAt(Stage.GROWING);
        long other = sample.organisation(PRIMARY_CARE_NETWORK, board);
        sample.role(other);
        assertThat(get(ALL).registered()).isEqualTo(2);
        assertThat(get(at(other)).registered()).isEqualTo(1);
        assertThat(get(at(other)).rows())
                .extracting(OrganisationRow::organisationId)
                .containsExactly(other);
        assertThat(get(ofKind(sample.kind())).registered()).isEqualTo(2);
        assertThat(get(ofKind(-1)).registered()).isZero();
        assertThat(get(ofKind(-1)).rows()).isEmpty();
    }

    private static ProgressFilter at(long organisationId) {
        return new ProgressFilter(organisationId, Set.of(), Period.TWO_YEARS);
    }

    private static ProgressFilter ofKind(long kind) {
        return new ProgressFilter(null, Set.of(kind), Period.TWO_YEARS);
    }

    private Milestone achieve(SignedInPerson person, long role, int number, LocalDate on) {
        return Sample.as(person, () -> {
            var read = milestone(role, number);
            return milestones.achieve(read.id(), new Achievement(on, null, "So it is.", null, read.version()));
        });
    }

    private Milestone milestone(long role, int number) {
        return milestones.getProgress(role).stories().get(number - 1).milestone();
    }

    @Test
    void countsMilestonesInTheQuarterInWhichTheyHappened() {
        long role = sample.role(network);
        var before = ProgressFilter.quarterStart(today).minusDays(1);
        achieve(manager, role, TEAM, today);
        achieve(manager, role, GRADING, before);
        var quarters = get(ALL).quarters();
        assertThat(quarters).hasSize(8);
        assertThat(quarters.getLast()).isEqualTo(new Quarter(ProgressFilter.quarterStart(today), 1, 0));
        assertThat(quarters.get(6)).isEqualTo(new Quarter(ProgressFilter.quarterStart(before), 1, 0));
        assertThat(get(ALL).achievedLately()).isEqualTo(2);
        assertThat(get(new ProgressFilter(null, Set.of(), Period.ONE_YEAR)).quarters())
                .hasSize(4);
    }

    @Test
    void countsWhatWasLostToo() {
        long role = sample.role(network);
        var had = achieve(manager, role, TEAM, today.minusDays(1));
        var loss = new Loss(today, "The team was dissolved.", null, had.version());
        Sample.run(manager, () -> milestones.lose(had.id(), loss));
        assertThat(get(ALL).quarters().stream().mapToInt(Quarter::lost).sum()).isEqualTo(1);
    }

    @Test
    void leavesOutWhatASecondPersonSentBack() {
        long role = sample.role(network);
        achieve(manager, role, GRADING, today);
        var recorded = achieve(manager, role, TEAM, today);
        Sample.run(lead, () -> confirmations.sendBack(recorded.id(), "Which team?", recorded.version()));
        assertThat(get(ALL).achievedLately()).isEqualTo(1);
        assertThat(Sample.as(lead, () -> progress.findEvents(ALL, days(today, today), FIRST)))
                .extracting(Progress.Event::milestone)
                .containsExactly(GRADING);
        assertThat(Sample.as(lead, () -> progress.countEvents(ALL, days(today, today))))
                .isEqualTo(1);
    }

    @Test
    void leavesOutMilestonesAnOrganisationAddedForItself() {
        long role = sample.role(network);
        Sample.run(manager, () -> {
            milestones.addExtra(UUID.randomUUID(), role, "A room of our own", null);
            var extra = milestones.getProgress(role).stories().getLast().milestone();
            milestones.achieve(extra.id(), new Achievement(today, null, "Yes.", null, extra.version()));
        });
        assertThat(get(ALL).achievedLately()).isZero();
    }

    private static EventFilter days(LocalDate from, LocalDate to) {
        return new EventFilter(from, to, Set.of());
    }

    @Test
    void tellsWhatWasAchievedFromWhatWasLost() {
        long role = sample.role(network);
        achieve(manager, role, GRADING, today.minusDays(1));
        var had = achieve(manager, role, TEAM, today.minusDays(1));
        var loss = new Loss(today, "The team was dissolved.", null, had.version());
        Sample.run(manager, () -> milestones.lose(had.id(), loss));
        assertThat(count(Set.of(MilestoneState.ACHIEVED))).isEqualTo(2);
        assertThat(count(Set.of(MilestoneState.LOST))).isEqualTo(1);
        assertThat(count(Set.of())).isEqualTo(3);
    }

    private int count(Set<MilestoneState> states) {
        return Sample.as(lead, () -> progress.countEvents(ALL, new EventFilter(null, null, states)));
    }

    @Test
    void opensTheRowsBehindAQuarter() {
        long role = sample.role(network);
        achieve(manager, role, TEAM, today);
        achieve(manager, role, GRADING, today.minusMonths(4));
        var events = Sample.as(lead, () -> progress.findEvents(ALL, days(today.minusMonths(1), today), FIRST));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.roleId()).isEqualTo(role);
            assertThat(event.milestone()).isEqualTo(TEAM);
            assertThat(event.host()).startsWith("Sample primary_care_network");
        });
        assertThat(Sample.as(lead, () -> progress.findEvents(ALL, days(today.minusYears(1), today), new Window(1, 1))))
                .extracting(Progress.Event::milestone)
                .containsExactly(GRADING);
    }

    @Test
    void comparesOrganisationsMilestoneByMilestone() {
        long first = sample.role(network);
        facts.achieved(first, TEAM);
        facts.achieved(sample.role(network), GRADING);
        facts.excluded(sample.role(network), TEAM);
        var closed = sample.role(network);
        facts.achieved(closed, TEAM);
        close(closed);
        var row = get(ALL).rows().getFirst();
        assertThat(row.organisationId()).isEqualTo(network);
        assertThat(row.roles()).isEqualTo(3);
        assertThat(row.milestones()).hasSize(10);
        assertThat(row.milestones().get(TEAM - 1)).isEqualTo(new Reached(1, 2));
        assertThat(row.milestones().get(TEAM - 1).percent()).isEqualTo(50);
        assertThat(row.milestones().get(GRADING - 1)).isEqualTo(new Reached(1, 3));
    }

    @Test
    void doesNotTellHowManyWhereTheyAreFew() {
        long role = sample.role(network);
        long post = facts.post(role, Sample.START);
        facts.held(role, post, "7.5", Sample.START, null);
        assertThat(people()).isEqualTo(new PeopleCount(0, true));
        for (int more = 0; more < 4; more++) {
            facts.held(role, post, "7.5", Sample.START, null);
        }
        assertThat(people()).isEqualTo(new PeopleCount(5, false));
        facts.held(role, post, "7.5", Sample.START, today.minusDays(1));
        assertThat(people()).isEqualTo(new PeopleCount(5, false));
    }

    private PeopleCount people() {
        return get(ALL).rows().getFirst().people().orElseThrow();
    }

    @Test
    void countsRolesByHowTheyAreSupported() {
        long role = sample.role(network);
        sample.role(network);
        close(sample.role(network));
        var here = new SupportCase(sample.kind(), sample.jurisdiction("GB-ENG-PC"), network);
        var found = Sample.as(lead, () -> support.of(Set.of(here))).get(here);
        var result = Objects.requireNonNull(found).diagnosis().result();
        assertThat(get(ALL).support()).contains(Map.of(result, 2));
        close(role);
        assertThat(get(ALL).support()).contains(Map.of(result, 1));
    }

    @Test
    void findsTheRolesThatAreSupportedLikeThis() {
        long role = sample.role(network);
        var result = get(ALL).support().orElseThrow().keySet().iterator().next();
        var other = result == Diagnosis.Result.NOT_SCORED ? Diagnosis.Result.UNSETTLED : Diagnosis.Result.NOT_SCORED;
        assertThat(rolesThatAre(result)).containsExactly(role);
        assertThat(rolesThatAre(other)).isEmpty();
    }

    private List<Long> rolesThatAre(Diagnosis.Result result) {
        return Sample.as(lead, () -> list.find(RoleFilter.ALL.supported(result), RoleOrder.BY_TITLE, FIRST)).stream()
                .map(row -> row.head().id())
                .toList();
    }

    @Test
    void tellsLiveRolesFromThoseThatAreOnlyOpen() {
        sample.role(network);
        long paused = sample.role(network);
        var pause = new WorkRole.Pause("Nobody to supervise.", null);
        SystemWork.run(
                "test", () -> roles.pause(paused, pause, roles.get(paused).version()));
        assertThat(get(ALL).lifecycles()).containsOnly(entry(Lifecycle.LIVE, 1), entry(Lifecycle.PAUSED, 1));
    }

    @Test
    void leadsDownToMembersAndBack() {
        long practice = sample.organisation(GP_PRACTICE, network);
        long lone = sample.role(network);
        assertThat(get(at(network)).rows())
                .extracting(OrganisationRow::organisationId, OrganisationRow::members)
                .containsExactly(tuple(network, 0));
        close(lone);
        sample.role(practice);
        assertThat(get(ALL).rows())
                .extracting(OrganisationRow::organisationId, OrganisationRow::members)
                .containsExactly(tuple(network, 1));
        assertThat(get(ALL).way()).isEmpty();
        assertThat(get(at(practice)).way()).extracting(Place::id).containsExactly(board, network);
        assertThat(get(at(practice)).rows())
                .extracting(OrganisationRow::organisationId)
                .containsExactly(practice);
    }

    @Test
    void isForThoseWhoReadProgress() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.run(manager, () -> progress.get(ALL)));
    }

    @Test
    void tellsAnObserverNothingAboutPosts() {
        facts.post(sample.role(network), Sample.START);
        var observer = sample.person(OBSERVER, board);
        var now = Sample.as(observer, () -> progress.get(ALL));
        assertThat(now.registered()).isEqualTo(1);
        assertThat(now.funding()).isEmpty();
        assertThat(now.rows().getFirst().people()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.run(observer, () -> progress.countGaps(ALL)));
    }

    @Test
    void countsARoleInWhichOnesOrganisationIsAPartner() {
        sample.role(sample.organisation(COUNCIL), sample.partner(network));
        assertThat(get(ALL).registered()).isEqualTo(1);
    }

    @OnEmbedded
    static class EmbeddedTest extends ProgressContract {}

    @OnMySql
    static class MySqlTest extends ProgressContract {}
}
