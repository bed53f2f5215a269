package org.rolebridge.workrole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.GP_PRACTICE;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SystemWork;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.shared.Window;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class WorkRoleServiceContract {

    private static final WorkRole.Pause PAUSE = new WorkRole.Pause("Nobody to supervise it.", null);

    @Autowired
    WorkRoleService roles;

    @Autowired
    RoleKindService kinds;

    @Autowired
    Sample sample;

    @Autowired
    Clock clock;

    @Test
    void registersARoleForAnOrganisationBelowOnesOwn() {
        long network = sample.organisation(PRIMARY_CARE_NETWORK);
        long practice = sample.organisation(GP_PRACTICE, network);
        var manager = sample.person(CARE_MANAGER, network);
        long id = Sample.as(manager, () -> roles.register(sample.registration(practice)));
        assertThat(Sample.as(manager, () -> roles.get(id)).lifecycle()).isEqualTo(Lifecycle.LIVE);
    }

    @Test
    void registersOnceHoweverOftenTheSameFormIsSent() {
        long host = sample.organisation(PRIMARY_CARE_NETWORK);
        var manager = sample.person(CARE_MANAGER, host);
        var form = sample.registration(host);
        long first = Sample.as(manager, () -> roles.register(form));
        assertThat(Sample.as(manager, () -> roles.register(form))).isEqualTo(first);
    }

    @Test
    void refusesToRegisterForAStranger() {
        var manager = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        long stranger = sample.organisation(COUNCIL);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(manager, () -> roles.register(sample.registration(stranger))))
                .returns("role-host-own", RuleViolation::code);
    }

    @Test
    void looksAbsentToAStranger() {
        long id = sample.role(sample.organisation(PRIMARY_CARE_NETWORK));
        var stranger = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Sample.run(stranger, () -> roles.get(id)));
    }

    @Test
    void letsAPartnerReadButNotEdit() {
        long council = sample.organisation(COUNCIL);
        long id = sample.role(sample.organisation(PRIMARY_CARE_NETWORK), sample.partner(council));
        var partner = sample.person(CARE_MANAGER, council);
        assertThat(Sample.as(partner, () -> roles.get(id)).id()).isEqualTo(id);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(partner, () -> roles.pause(id, PAUSE, 0)));
    }

    @Test
    void refusesAStaleSaveAndShowsBothVersions() {
        long host = sample.organisation(PRIMARY_CARE_NETWORK);
        var manager = sample.person(CARE_MANAGER, host);
        long id = sample.role(host);
        var read = Sample.as(manager, () -> roles.get(id));
        Sample.run(manager, () -> roles.describe(id, details(read, "First")));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(manager, () -> roles.describe(id, details(read, "Second"))))
                .satisfies(
                        stale -> assertThat(((WorkRole) stale.typed()).title()).isEqualTo("Second"))
                .satisfies(
                        stale -> assertThat(((WorkRole) stale.stored()).title()).isEqualTo("First"));
    }

    private static WorkRoleDetails details(WorkRole read, String title) {
        return new WorkRoleDetails(title, read.purpose(), read.startedOn(), 75, false, read.version());
    }

    @Test
    void takesKindsOfTheOtherSideOfTheBoundaryButNotOfAnotherCountry() {
        long host = sample.organisation(PRIMARY_CARE_NETWORK);
        var manager = sample.person(CARE_MANAGER, host);
        Sample.run(manager, () -> roles.register(ofKind(host, "trusted-assessor")));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(manager, () -> roles.register(ofKind(host, "patient-navigator"))))
                .returns("role-kind-elsewhere", RuleViolation::code)
                .returns("roleKindId", RuleViolation::field);
    }

    private Registration ofKind(long host, String code) {
        var form = sample.registration(host);
        long kind = SystemWork.as("test", kinds::inForce).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
        return new Registration(
                form.key(),
                kind,
                form.title(),
                form.purpose(),
                form.startedOn(),
                host,
                form.hostSide(),
                form.parties(),
                form.posts());
    }

    @Test
    void refusesToCloseBeforeTheLastDayHasCome() {
        long host = sample.organisation(PRIMARY_CARE_NETWORK);
        var manager = sample.person(CARE_MANAGER, host);
        long id = sample.role(host);
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var closing = new RoleClosing(tomorrow, Outcome.COMPLETED, "Done.", 0);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(manager, () -> roles.close(id, closing)))
                .returns("role-closed-in-future", RuleViolation::code);
    }

    @Test
    void listsTheRolesOfAnOrganisationAsFarAsTheCallerMayReadThem() {
        long council = sample.organisation(COUNCIL);
        long host = sample.organisation(PRIMARY_CARE_NETWORK);
        long seen = sample.role(host, sample.partner(council));
        sample.role(sample.organisation(PRIMARY_CARE_NETWORK), sample.partner(council));
        sample.role(host, sample.funder(council));
        var manager = sample.person(CARE_MANAGER, host);
        assertThat(Sample.as(manager, () -> roles.ofOrganisation(council, new Window(0, 10))))
                .extracting(WorkRole::id)
                .containsExactly(seen);
    }

    @Test
    void leavesClosedRolesOutOfTheListOfAnOrganisation() {
        long host = sample.organisation(PRIMARY_CARE_NETWORK);
        long id = sample.role(host);
        var manager = sample.person(CARE_MANAGER, host);
        Sample.run(manager, () -> {
            int version = roles.get(id).version();
            roles.close(id, new RoleClosing(Sample.START.plusMonths(3), Outcome.COMPLETED, "Done.", version));
        });
        assertThat(Sample.as(manager, () -> roles.ofOrganisation(host, new Window(0, 10))))
                .isEmpty();
    }

    @Test
    void deniesAPersonWithoutThePermission() {
        long host = sample.organisation(PRIMARY_CARE_NETWORK);
        var observer = sample.person(org.rolebridge.access.Profile.OBSERVER, host);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.run(observer, () -> roles.register(sample.registration(host))));
    }

    @Test
    void keepsWhyARoleRestsAndForgetsItWhenItGoesOn() {
        long host = sample.organisation(PRIMARY_CARE_NETWORK);
        var manager = sample.person(CARE_MANAGER, host);
        long id = sample.role(host);
        var back = LocalDate.of(2100, 1, 1);
        int version = Sample.as(manager, () -> roles.get(id)).version();
        Sample.run(manager, () -> roles.pause(id, new WorkRole.Pause(" No supervisor. ", back), version));
        var paused = Sample.as(manager, () -> roles.get(id));
        assertThat(paused).returns("No supervisor.", WorkRole::pauseReason).returns(back, WorkRole::expectedBackOn);
        assertThat(Sample.as(manager, () -> roles.resume(id, paused.version())))
                .returns(null, WorkRole::pauseReason)
                .returns(null, WorkRole::expectedBackOn);
    }

    @Test
    void refusesAPauseThatIsOverAlready() {
        long host = sample.organisation(PRIMARY_CARE_NETWORK);
        var manager = sample.person(CARE_MANAGER, host);
        long id = sample.role(host);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() ->
                        Sample.run(manager, () -> roles.pause(id, new WorkRole.Pause("Rest.", Sample.START), 0)))
                .returns("role-back-in-past", RuleViolation::code)
                .returns("expectedBackOn", RuleViolation::field);
    }

    @Test
    void refusesAPauseWithoutAReason() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new WorkRole.Pause(" ", null))
                .returns("role-pause-reason", RuleViolation::code);
    }

    @OnEmbedded
    static class EmbeddedTest extends WorkRoleServiceContract {}

    @OnMySql
    static class MySqlTest extends WorkRoleServiceContract {}
}
