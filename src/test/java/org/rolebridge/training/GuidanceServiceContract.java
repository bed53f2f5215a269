package org.rolebridge.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.db.Tables.TRAIL_EVENT;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;
import static org.rolebridge.training.GuidanceSample.details;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.shared.Window;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.trail.HistoryEntry;
import org.rolebridge.trail.TrailService;
import org.rolebridge.workrole.RoleKindService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class GuidanceServiceContract {

    @Autowired
    GuidanceService guidance;

    @Autowired
    DSLContext db;

    @Autowired
    RoleKindService kinds;

    @Autowired
    TrailService trail;

    @Autowired
    Sample sample;

    private long board;
    private long network;
    private long otherBoard;
    private SignedInPerson lead;
    private SignedInPerson manager;
    private SignedInPerson stranger;

    @BeforeEach
    void twoSystems() {
        board = sample.organisation(INTEGRATED_CARE_BOARD);
        network = sample.organisation(PRIMARY_CARE_NETWORK, board);
        otherBoard = sample.organisation(INTEGRATED_CARE_BOARD);
        lead = sample.person(HR_LEAD, board);
        manager = sample.person(CARE_MANAGER, network);
        stranger = sample.person(HR_LEAD, otherBoard);
    }

    private long add(SignedInPerson person, long owner, String title) {
        return Sample.as(
                person,
                () -> guidance.add(
                        UUID.randomUUID(), owner, details(sample, title).build()));
    }

    private List<String> titles(SignedInPerson person, GuidanceFilter filter) {
        return Sample.as(person, () -> guidance.find(filter, new Window(0, 500))).stream()
                .map(row -> row.guidance().title())
                .toList();
    }

    @Test
    void showsTheSystemsGuidanceToTheOrganisationsBelow() {
        add(lead, board, "Care Certificate");
        assertThat(titles(manager, GuidanceFilter.ALL)).containsExactly("Care Certificate");
    }

    @Test
    void showsAnOrganisationsGuidanceToTheSystemAbove() {
        add(manager, network, "House rules");
        assertThat(titles(lead, GuidanceFilter.ALL)).containsExactly("House rules");
    }

    @Test
    void findsWhatHelpsAKindOfRoleToReachAMilestone() {
        var kind = Sample.as(manager, () -> kinds.inForce()).getFirst().id();
        var helping = details(sample, "How to grade a job")
                .roleKinds(java.util.Set.of(kind))
                .helping(4);
        Sample.run(lead, () -> guidance.add(UUID.randomUUID(), board, helping.build()));
        add(lead, board, "Care Certificate");
        assertThat(Sample.as(manager, () -> guidance.findHelp(kind, 4)))
                .extracting(Guidance::title)
                .containsExactly("How to grade a job");
        assertThat(Sample.as(manager, () -> guidance.findHelp(kind, 5))).isEmpty();
        assertThat(Sample.as(stranger, () -> guidance.findHelp(kind, 4))).isEmpty();
    }

    @Test
    void hidesItFromAnotherSystem() {
        long id = add(lead, board, "Care Certificate");
        assertThat(titles(stranger, GuidanceFilter.ALL)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Sample.run(stranger, () -> guidance.get(id)));
    }

    @Test
    void hidesItFromASibling() {
        add(manager, network, "House rules");
        var sibling = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK, board));
        assertThat(titles(sibling, GuidanceFilter.ALL)).isEmpty();
    }

    @Test
    void refusesACareManagerWhoAddsForTheSystem() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> add(manager, board, "Too high"))
                .returns("guidance-owner-own", RuleViolation::code);
    }

    @Test
    void looksAbsentToWhoeverReadsItButDoesNotKeepIt() {
        long id = add(lead, board, "Care Certificate");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(
                        manager,
                        () -> guidance.change(id, details(sample, "Mine").build())));
    }

    @Test
    void deniesAnObserver() {
        var observer = sample.person(OBSERVER, board);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> add(observer, board, "Care Certificate"));
    }

    @Test
    void addsOnceHoweverOftenTheSameFormIsSent() {
        var key = UUID.randomUUID();
        var form = details(sample, "Once").build();
        long first = Sample.as(lead, () -> guidance.add(key, board, form));
        assertThat(Sample.as(lead, () -> guidance.add(key, board, form))).isEqualTo(first);
    }

    @Test
    void refusesAStaleSaveAndShowsBothVersions() {
        long id = add(lead, board, "Care Certificate");
        Sample.run(lead, () -> guidance.change(id, details(sample, "First").build()));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(
                        lead,
                        () -> guidance.change(id, details(sample, "Second").build())))
                .satisfies(
                        stale -> assertThat(((Guidance) stale.typed()).title()).isEqualTo("Second"))
                .satisfies(
                        stale -> assertThat(((Guidance) stale.stored()).title()).isEqualTo("First"));
    }

    @Test
    void findsByKindOfRoleKindAndText() {
        long kind = sample.kind();
        var form = details(sample, "For link workers").kind(GuidanceKind.CPD).roleKinds(Set.of(kind));
        Sample.run(lead, () -> guidance.add(UUID.randomUUID(), board, form.build()));
        add(lead, board, "For nobody yet");
        var filter = new GuidanceFilter("LINK", Set.of(GuidanceKind.CPD), Set.of(kind));
        assertThat(titles(lead, filter)).containsExactly("For link workers");
    }

    @Test
    void takesAPercentSignForAPercentSign() {
        add(lead, board, "100 days");
        assertThat(titles(lead, new GuidanceFilter("%", Set.of(), Set.of()))).isEmpty();
    }

    @Test
    void countsByKind() {
        add(lead, board, "One");
        add(lead, board, "Two");
        assertThat(Sample.as(lead, () -> guidance.count(GuidanceFilter.ALL)))
                .containsExactly(java.util.Map.entry(GuidanceKind.MANDATORY, 2));
    }

    @Test
    void keepsTheVersionThatANewOneSupersedes() {
        long first = add(lead, board, "Framework");
        var next = details(sample, "Framework").from(LocalDate.of(2026, 4, 1)).build();
        long second = Sample.as(lead, () -> guidance.supersede(UUID.randomUUID(), first, next));
        var old = Sample.as(lead, () -> guidance.get(first)).guidance();
        assertThat(old.supersededById()).isEqualTo(second);
        assertThat(Sample.as(lead, () -> guidance.versions(old)))
                .extracting(Guidance::id)
                .containsExactly(second, first);
        assertThat(titles(lead, GuidanceFilter.ALL)).containsExactly("Framework");
    }

    @Test
    void showsBothVersionsUntilTheNewOneIsInUse() {
        long first = add(lead, board, "Framework");
        var next = details(sample, "Framework 2").from(LocalDate.of(2126, 4, 1)).build();
        Sample.run(lead, () -> guidance.supersede(UUID.randomUUID(), first, next));
        assertThat(titles(lead, GuidanceFilter.ALL)).containsExactly("Framework", "Framework 2");
    }

    @Test
    void refusesASecondSuccessor() {
        long first = add(lead, board, "Framework");
        var next = details(sample, "Framework").from(LocalDate.of(2026, 4, 1)).build();
        Sample.run(lead, () -> guidance.supersede(UUID.randomUUID(), first, next));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(lead, () -> guidance.supersede(UUID.randomUUID(), first, next)))
                .returns("guidance-superseded", RuleViolation::code);
    }

    @Test
    void tellsInTheHistoryForWhichKindsOfRoleItIsRequired() {
        var form = details(sample, "Framework").roleKinds(Set.of(sample.kind()));
        long id = Sample.as(lead, () -> guidance.add(UUID.randomUUID(), board, form.build()));
        Sample.run(lead, () -> guidance.change(id, details(sample, "Framework").build()));
        var history = Sample.as(lead, () -> trail.ofRecord("guidance", id, Long.MAX_VALUE));
        assertThat(history).extracting(HistoryEntry::action).containsExactly("changed", "created");
        assertThat(history.getFirst().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.field()).isEqualTo("appliesTo"));
    }

    @Test
    void exportsWhatTheReaderMaySeeAndRemembersIt() {
        add(lead, board, "=HYPERLINK(1)");
        var target = new ByteArrayOutputStream();
        Sample.run(manager, () -> guidance.export(GuidanceFilter.ALL, List.of("Number", "Title"), target));
        assertThat(target.toString(StandardCharsets.UTF_8)).contains("'=HYPERLINK(1)");
        assertThat(db.fetchCount(
                        TRAIL_EVENT, TRAIL_EVENT.ENTITY.eq("export"), TRAIL_EVENT.PERSON_ID.eq(manager.personId())))
                .isEqualTo(1);
    }

    @Test
    void refusesTheLocalKindOfAnotherOrganisation() {
        long elsewhere = sample.organisation(PRIMARY_CARE_NETWORK, otherBoard);
        var neighbour = sample.person(CARE_MANAGER, elsewhere);
        long kind = Sample.as(
                neighbour, () -> kinds.addLocal(UUID.randomUUID(), elsewhere, "Kind of theirs", "For a test."));
        var form = details(sample, "Care Certificate").roleKinds(Set.of(kind)).build();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(lead, () -> guidance.add(UUID.randomUUID(), board, form)))
                .returns("role-kind-unknown", RuleViolation::code);
    }

    @OnEmbedded
    static class EmbeddedTest extends GuidanceServiceContract {}

    @OnMySql
    static class MySqlTest extends GuidanceServiceContract {}
}
