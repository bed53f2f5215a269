package org.rolebridge.workrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.testing.SettableClock;
import org.rolebridge.trail.TrailService;
import org.springframework.beans.factory.annotation.Autowired;

abstract class RolePartiesContract {

    @Autowired
    WorkRoleService roles;

    @Autowired
    RoleScopeCalendar calendar;

    @Autowired
    TrailService trail;

    @Autowired
    Sample sample;

    @Autowired
    SettableClock clock;

    private long host;
    private long council;
    private long role;
    private LocalDate today;
    private SignedInPerson manager;
    private SignedInPerson observer;

    @BeforeEach
    void aRoleAndACouncil() {
        host = sample.organisation(PRIMARY_CARE_NETWORK);
        council = sample.organisation(COUNCIL);
        role = sample.role(host);
        manager = sample.person(CARE_MANAGER, host);
        observer = sample.person(OBSERVER, council);
        today = LocalDate.now(clock);
    }

    @AfterEach
    void resetClock() {
        clock.backToNow();
    }

    private long add(LocalDate from) {
        return Sample.as(manager, () -> roles.addParty(UUID.randomUUID(), role, sample.partner(council), from));
    }

    private void end(long partyId, LocalDate lastDay, int version) {
        Sample.run(manager, () -> roles.endParty(role, partyId, lastDay, version));
    }

    private Party party(long id) {
        return Sample.as(manager, () -> roles.parties(role)).stream()
                .filter(party -> party.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private boolean sees(SignedInPerson person) {
        return !Sample.as(person, () -> roles.findByIds(List.of(role))).isEmpty();
    }

    private void daysGoBy(int days) {
        clock.advance(Duration.ofDays(days));
        calendar.turnThePage();
    }

    private void assertRefused(String rule, Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(manager, work))
                .returns(rule, RuleViolation::code);
    }

    @Test
    void showsTheRoleToAnOrganisationThatJoins() {
        add(today.minusDays(1));
        assertThat(sees(observer)).isTrue();
    }

    @Test
    void showsTheRoleOnlyFromTheDayTheyJoin() {
        add(today.plusDays(2));
        assertThat(sees(observer)).isFalse();
        daysGoBy(1);
        assertThat(sees(observer)).isFalse();
        daysGoBy(1);
        assertThat(sees(observer)).isTrue();
    }

    @Test
    void showsTheRoleUntilTheLastDayIsOver() {
        long id = add(Sample.START);
        end(id, today.plusDays(1), 0);
        assertThat(sees(observer)).isTrue();
        daysGoBy(1);
        assertThat(sees(observer)).isTrue();
        daysGoBy(1);
        assertThat(sees(observer)).isFalse();
    }

    @Test
    void remembersAPartThatEndsAfterTheApplicationWasDownForAYear() {
        long id = add(Sample.START);
        end(id, today.plusDays(1), 0);
        daysGoBy(400);
        assertThat(sees(observer)).isFalse();
    }

    @Test
    void showsAPlannedRoleToThoseWhoAreThereFromItsFirstDay() {
        var form = sample.registration(host, sample.partner(council));
        var planned = new Registration(
                UUID.randomUUID(),
                form.roleKindId(),
                form.title(),
                form.purpose(),
                today.plusMonths(2),
                host,
                Side.HEALTH,
                form.parties(),
                List.of());
        role = Sample.as(manager, () -> roles.register(planned));
        assertThat(sees(manager)).isTrue();
        assertThat(sees(observer)).isTrue();
    }

    @Test
    void movesThoseOfTheFirstDayWithTheStartOfTheRole() {
        long id = add(Sample.START);
        var read = Sample.as(manager, () -> roles.get(role));
        var earlier = Sample.START.minusMonths(3);
        Sample.run(
                manager,
                () -> roles.describe(
                        role, new WorkRoleDetails(read.title(), read.purpose(), earlier, 75, false, read.version())));
        assertThat(party(id).validFrom()).isEqualTo(earlier);
    }

    @Test
    void addsOnceHoweverOftenTheSameFormIsSent() {
        var key = UUID.randomUUID();
        long first = Sample.as(manager, () -> roles.addParty(key, role, sample.partner(council), today));
        assertThat(Sample.as(manager, () -> roles.addParty(key, role, sample.partner(council), today)))
                .isEqualTo(first);
    }

    @Test
    void refusesTheSamePartTwiceOnADay() {
        add(Sample.START);
        assertRefused("party-already", () -> roles.addParty(UUID.randomUUID(), role, sample.partner(council), today));
    }

    @Test
    void takesTheSamePartAgainAfterTheFirstOneEnded() {
        end(add(Sample.START), today.minusDays(1), 0);
        add(today);
        assertThat(sees(observer)).isTrue();
    }

    @Test
    void refusesALastDayThatReachesIntoTheNextPart() {
        long first = add(Sample.START);
        end(first, today.minusDays(1), 0);
        add(today);
        assertRefused("party-already", () -> roles.endParty(role, first, today, 1));
    }

    @Test
    void refusesASecondHost() {
        var second = new PartyEntry(council, PartyRelation.HOST, Side.SOCIAL_CARE);
        assertRefused("role-one-host", () -> roles.addParty(UUID.randomUUID(), role, second, today));
    }

    @Test
    void keepsTheHost() {
        long hosting = Sample.as(manager, () -> roles.parties(role)).getFirst().id();
        assertRefused("role-needs-host", () -> roles.endParty(role, hosting, today, 0));
    }

    @Test
    void refusesADayBeforeTheRoleStarted() {
        assertRefused(
                "party-before-role",
                () -> roles.addParty(UUID.randomUUID(), role, sample.partner(council), Sample.START.minusDays(1)));
    }

    @Test
    void takesNobodyIntoAClosedRole() {
        Sample.run(manager, () -> {
            int version = roles.get(role).version();
            roles.close(role, new RoleClosing(today, Outcome.COMPLETED, "Done.", version));
        });
        assertRefused("role-is-closed", () -> roles.addParty(UUID.randomUUID(), role, sample.partner(council), today));
    }

    @Test
    void refusesAStaleLastDayAndShowsBothVersions() {
        long id = add(Sample.START);
        end(id, today.minusDays(2), 0);
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> end(id, today.minusDays(5), 0))
                .satisfies(
                        stale -> assertThat(((Party) stale.typed()).validTo()).isEqualTo(today.minusDays(5)))
                .satisfies(
                        stale -> assertThat(((Party) stale.stored()).validTo()).isEqualTo(today.minusDays(2)));
    }

    @Test
    void looksAbsentToAPartnerWhoWantsToChangeIt() {
        long id = add(Sample.START);
        var partner = sample.person(CARE_MANAGER, council);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(partner, () -> roles.endParty(role, id, today, 0)));
    }

    @Test
    void endsNoPartInAnotherRole() {
        long id = add(Sample.START);
        long other = sample.role(host);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(manager, () -> roles.endParty(other, id, today, 0)));
    }

    @Test
    void tellsTheHistoryWhoJoinedAndLeft() {
        end(add(Sample.START), today, 0);
        assertThat(Sample.as(manager, () -> trail.ofRole(role, Long.MAX_VALUE)))
                .extracting(entry -> entry.entity() + " " + entry.action())
                .startsWith("work_role_party left", "work_role_party joined");
    }

    @OnEmbedded
    static class EmbeddedTest extends RolePartiesContract {}

    @OnMySql
    static class MySqlTest extends RolePartiesContract {}
}
