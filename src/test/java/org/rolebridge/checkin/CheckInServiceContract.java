package org.rolebridge.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.COMMISSIONER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.trail.HistoryEntry;
import org.rolebridge.trail.TrailService;
import org.rolebridge.workrole.Outcome;
import org.rolebridge.workrole.RoleClosing;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class CheckInServiceContract {

    private static final List<Integer> LEVELS = List.of(3, 2, 2);

    @Autowired
    CheckInService checkIns;

    @Autowired
    WorkRoleService roles;

    @Autowired
    OrganisationService organisations;

    @Autowired
    TrailService trail;

    @Autowired
    Sample sample;

    long board;
    long network;
    SignedInPerson manager;
    long role;
    LocalDate today;

    @BeforeEach
    void registerRole() {
        board = sample.organisation(INTEGRATED_CARE_BOARD);
        network = sample.organisation(PRIMARY_CARE_NETWORK, board);
        manager = sample.person(CARE_MANAGER, network);
        role = sample.role(network, sample.funder(board));
        today = Sample.as(manager, () -> organisations.today(network));
    }

    private long checkIn(LocalDate on, List<Integer> levels) {
        return checkIn(manager, UUID.randomUUID(), on, levels);
    }

    private long checkIn(SignedInPerson person, UUID key, LocalDate on, List<Integer> levels) {
        return Sample.as(person, () -> checkIns.checkIn(key, role, new CheckInEntry(on, new ArrayList<>(levels))));
    }

    private CheckInHistory history(SignedInPerson reader) {
        return Sample.as(reader, () -> checkIns.history(role));
    }

    private String refused(Runnable work) {
        var codes = new ArrayList<String>();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> codes.add(refusal.code()));
        return codes.getFirst();
    }

    @Test
    void asksThreeQuestionsThatCountFromNoneToFour() {
        var asked = history(manager).questionnaire();
        assertThat(asked.questions())
                .hasSize(CheckIn.QUESTIONS)
                .allSatisfy(one -> assertThat(one.points()).containsExactly(0, 10, 20, 30, 40));
        assertThat(history(manager).latest()).isEmpty();
        assertThat(history(manager).dueOn()).isEmpty();
    }

    @Test
    void keepsWhoAnsweredWhatWhenInTenths() {
        checkIn(today, LEVELS);
        assertThat(history(manager).latest()).hasValueSatisfying(one -> {
            assertThat(one.answers()).containsExactly(30, 20, 20);
            assertThat(one.mean().value()).hasToString("2.3");
            assertThat(one.answeredBy()).isEqualTo(manager.personId());
            assertThat(one.answeredOn()).isEqualTo(today);
        });
    }

    @Test
    void showsTheOldestFirstAndAsksAgainAfterHalfAYear() {
        checkIn(today, LEVELS);
        checkIn(today.minusYears(1), List.of(1, 1, 1));
        var history = history(manager);
        assertThat(history.checkIns()).extracting(CheckIn::answeredOn).containsExactly(today.minusYears(1), today);
        assertThat(history.dueOn()).contains(today.plusMonths(6));
    }

    @Test
    void countsAPersonOnceADay() {
        checkIn(today, LEVELS);
        assertThat(refused(() -> checkIn(today, LEVELS))).isEqualTo("checkin-day-twice");
        var colleague = sample.person(CARE_MANAGER, network);
        checkIn(colleague, UUID.randomUUID(), today, LEVELS);
        assertThat(history(manager).checkIns()).hasSize(2);
    }

    @Test
    void countsAPersonOnceADayHoweverManyAreSentAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var outcomes = IntStream.range(0, 8)
                    .mapToObj(number -> CompletableFuture.supplyAsync(this::outcome, threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(outcomes).filteredOn("kept"::equals).hasSize(1);
            assertThat(outcomes).filteredOn("checkin-day-twice"::equals).hasSize(7);
        }
    }

    private String outcome() {
        try {
            checkIn(today, LEVELS);
            return "kept";
        } catch (RuleViolation refused) {
            return refused.code();
        }
    }

    @Test
    void happensOnceForOneKey() {
        var key = UUID.randomUUID();
        long first = checkIn(manager, key, today, LEVELS);
        assertThat(checkIn(manager, key, today, LEVELS)).isEqualTo(first);
    }

    @Test
    void refusesDaysOutsideTheLifeOfTheRole() {
        assertThat(refused(() -> checkIn(today.plusDays(1), LEVELS))).isEqualTo("checkin-day");
        assertThat(refused(() -> checkIn(Sample.START.minusDays(1), LEVELS))).isEqualTo("checkin-day");
    }

    @Test
    void refusesGaps() {
        assertThat(refused(() -> checkIn(today, List.of(1, 2)))).isEqualTo("checkin-answers");
        assertThat(refused(() -> checkIn(today, List.of(1, 2, 5)))).isEqualTo("checkin-answers");
    }

    @Test
    void letsTheSamePersonCorrectTheSameDay() {
        long id = checkIn(today, LEVELS);
        Sample.run(manager, () -> checkIns.correct(id, List.of(4, 4, 4), 0));
        assertThat(history(manager).latest().orElseThrow().mean().value()).hasToString("4.0");
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(manager, () -> checkIns.correct(id, LEVELS, 0)));
        var colleague = sample.person(CARE_MANAGER, network);
        assertThat(refused(() -> Sample.run(colleague, () -> checkIns.correct(id, LEVELS, 1))))
                .isEqualTo("checkin-correct");
    }

    @Test
    void neverCorrectsAnEarlierDay() {
        long id = checkIn(today.minusDays(1), LEVELS);
        assertThat(refused(() -> Sample.run(manager, () -> checkIns.correct(id, LEVELS, 0))))
                .isEqualTo("checkin-correct");
    }

    @Test
    void endsWithTheRole() {
        Sample.run(
                manager,
                () -> roles.close(
                        role,
                        new RoleClosing(
                                today,
                                Outcome.COMPLETED,
                                "Done.",
                                roles.get(role).version())));
        assertThat(refused(() -> checkIn(today, LEVELS))).isEqualTo("role-is-closed");
    }

    @Test
    void isSeenByThoseWhoRunTheRoleAndTheirLead() {
        long id = checkIn(today, LEVELS);
        assertThat(history(sample.person(HR_LEAD, board)).checkIns()).hasSize(1);
        var stranger = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> history(stranger));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(stranger, () -> checkIns.correct(id, LEVELS, 0)));
        for (var profile : List.of(COMMISSIONER, OBSERVER)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> history(sample.person(profile, board)));
        }
    }

    @Test
    void isToldInTheHistoryToThoseWhoMayReadIt() {
        checkIn(today, LEVELS);
        var told = told(manager);
        assertThat(told).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("answered");
            assertThat(entry.changes()).anyMatch(change -> "3.0 · 2.0 · 2.0".equals(change.after()));
        });
        assertThat(told(sample.person(OBSERVER, network))).isEmpty();
        assertThat(told(sample.person(COMMISSIONER, board))).isEmpty();
    }

    private List<HistoryEntry> told(SignedInPerson reader) {
        return Sample.as(reader, () -> trail.ofRole(role, Long.MAX_VALUE)).stream()
                .filter(entry -> entry.entity().equals("check_in"))
                .toList();
    }

    @OnEmbedded
    static class EmbeddedTest extends CheckInServiceContract {}

    @OnMySql
    static class MySqlTest extends CheckInServiceContract {}
}
