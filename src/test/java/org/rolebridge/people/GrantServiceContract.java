package org.rolebridge.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.ADMINISTRATOR;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.COMMISSIONER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;
import static org.rolebridge.organisation.OrganisationType.REGION;
import static org.rolebridge.people.PeopleScene.FROM;
import static org.rolebridge.people.PeopleScene.give;
import static org.rolebridge.people.PeopleScene.wish;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Profile;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SystemWork;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class GrantServiceContract {

    @Autowired
    GrantService grants;

    @Autowired
    AccessRequestService requests;

    @Autowired
    PeopleService people;

    @Autowired
    Sample sample;

    @Autowired
    Clock clock;

    long region;
    long network;
    long person;
    SignedInPerson administrator;
    SignedInPerson second;

    @BeforeEach
    void makeAnArea() {
        region = sample.organisation(REGION);
        network = sample.organisation(PRIMARY_CARE_NETWORK, region);
        administrator = sample.person(ADMINISTRATOR, region);
        second = sample.person(ADMINISTRATOR, region);
        person = PeopleScene.personWithout(people);
    }

    private SignedInPerson fresh(long id) {
        return SystemWork.as("test", () -> people.signedIn(id));
    }

    private void givenBySystem(Profile profile) {
        SystemWork.run("test", () -> grants.give(UUID.randomUUID(), wish(person, profile, network)));
    }

    private void refuses(String code, SignedInPerson giver, GrantEntry entry) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> give(grants, giver, entry))
                .returns(code, RuleViolation::code);
    }

    @Test
    void givesAccessThatTheNextSessionHolds() {
        give(grants, administrator, wish(person, CARE_MANAGER, network));
        assertThat(fresh(person).profiles()).containsExactly(CARE_MANAGER);
    }

    @Test
    void givesOnceHoweverOftenTheSameFormIsSent() {
        var key = UUID.randomUUID();
        Sample.run(administrator, () -> grants.give(key, wish(person, CARE_MANAGER, network)));
        Sample.run(administrator, () -> grants.give(key, wish(person, CARE_MANAGER, network)));
        assertThat(Sample.as(administrator, () -> grants.ofPerson(person))).hasSize(1);
    }

    @Test
    void refusesToGiveToOneself() {
        refuses("grant-self", administrator, wish(administrator.personId(), OBSERVER, network));
    }

    @Test
    void refusesToGiveOutsideOnesOwnScope() {
        refuses("grant-scope", administrator, wish(person, CARE_MANAGER, sample.organisation(COUNCIL)));
    }

    @Test
    void refusesTheSameAccessTwice() {
        give(grants, administrator, wish(person, CARE_MANAGER, network));
        refuses("grant-held", administrator, wish(person, CARE_MANAGER, network));
    }

    @Test
    void keepsAnAdministratorFromDeciding() {
        givenBySystem(ADMINISTRATOR);
        refuses("grant-separate", administrator, wish(person, COMMISSIONER, network));
    }

    @Test
    void keepsWhoeverDecidesFromAdministering() {
        approved(HR_LEAD);
        refuses("grant-separate", administrator, wish(person, ADMINISTRATOR, network));
    }

    @Test
    void refusesAWiderScopeThanTheGiverHas() {
        refuses(
                "grant-everywhere-own",
                administrator,
                new GrantEntry(person, ADMINISTRATOR, network, true, FROM, null, null));
    }

    @Test
    void reachesEveryOrganisationWithAnEverywhereGrant() {
        SystemWork.run(
                "test",
                () -> grants.give(
                        UUID.randomUUID(), new GrantEntry(person, ADMINISTRATOR, network, true, FROM, null, null)));
        long later = sample.organisation(COUNCIL);
        long other = PeopleScene.personWithout(people);
        give(grants, fresh(person), wish(other, OBSERVER, later));
        assertThat(fresh(other).profiles()).containsExactly(OBSERVER);
    }

    @Test
    void asksASecondAdministratorForAProfileThatDecides() {
        give(grants, administrator, wish(person, COMMISSIONER, network));
        assertThat(fresh(person).profiles()).isEmpty();
        assertThat(openFor(second)).extracting(AccessRequest::profile).containsExactly(COMMISSIONER);
    }

    private java.util.List<AccessRequest> openFor(SignedInPerson reader) {
        return Sample.as(reader, () -> requests.ofPerson(person)).stream()
                .filter(request -> request.requestState() == AccessRequest.State.OPEN)
                .toList();
    }

    private AccessRequest asked(Profile profile) {
        give(grants, administrator, wish(person, profile, network));
        return openFor(administrator).getFirst();
    }

    private void approved(Profile profile) {
        var request = asked(profile);
        Sample.as(second, () -> requests.approve(request.id(), request.version()));
    }

    @Test
    void needsAReasonForTheSecondAdministrator() {
        refuses("request-reason", administrator, new GrantEntry(person, COMMISSIONER, network, FROM, null));
    }

    @Test
    void givesTheAccessWhenTheSecondAdministratorApproves() {
        approved(COMMISSIONER);
        assertThat(fresh(person).profiles()).containsExactly(COMMISSIONER);
    }

    @Test
    void refusesTheRequestersOwnApproval() {
        var request = asked(COMMISSIONER);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(administrator, () -> requests.approve(request.id(), 0)))
                .returns("request-own", RuleViolation::code);
    }

    @Test
    void hidesARequestFromAnAdministratorOfAnotherArea() {
        var request = asked(COMMISSIONER);
        var stranger = sample.person(ADMINISTRATOR, sample.organisation(REGION));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(stranger, () -> requests.approve(request.id(), 0)));
    }

    @Test
    void decidesARequestOnce() {
        var request = asked(COMMISSIONER);
        Sample.run(second, () -> requests.refuse(request.id(), "Not yet.", 0));
        var third = sample.person(ADMINISTRATOR, region);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(third, () -> requests.approve(request.id(), 1)))
                .returns("request-decided", RuleViolation::code);
    }

    @Test
    void asksTheRulesAgainWhenApproving() {
        var request = asked(COMMISSIONER);
        givenBySystem(ADMINISTRATOR);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(second, () -> requests.approve(request.id(), 0)))
                .returns("grant-separate", RuleViolation::code);
    }

    @Test
    void endsAccessAtOnceAndKeepsTheRow() {
        give(grants, administrator, wish(person, CARE_MANAGER, network));
        var grant = Sample.as(administrator, () -> grants.ofPerson(person)).getFirst();
        Sample.run(administrator, () -> grants.revoke(grant.id(), grant.version()));
        assertThat(fresh(person).profiles()).isEmpty();
        assertThat(Sample.as(administrator, () -> grants.ofPerson(person))).hasSize(1);
    }

    @Test
    void endsAccessThatBeganTodayAtOnce() {
        var today = LocalDate.now(clock);
        give(grants, administrator, new GrantEntry(person, CARE_MANAGER, network, today, null));
        var grant = Sample.as(administrator, () -> grants.ofPerson(person)).getFirst();
        Sample.run(administrator, () -> grants.revoke(grant.id(), grant.version()));
        assertThat(fresh(person).profiles()).isEmpty();
    }

    @Test
    void refusesAStaleEnd() {
        give(grants, administrator, wish(person, CARE_MANAGER, network));
        var grant = Sample.as(administrator, () -> grants.ofPerson(person)).getFirst();
        var last = LocalDate.now(clock).plusDays(30);
        Sample.run(administrator, () -> grants.endOn(grant.id(), last, grant.version()));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(second, () -> grants.endOn(grant.id(), last, grant.version())));
    }

    @Test
    void refusesToMakeAccessLastLonger() {
        var last = LocalDate.now(clock).plusDays(30);
        give(grants, administrator, new GrantEntry(person, CARE_MANAGER, network, FROM, last));
        var grant = Sample.as(administrator, () -> grants.ofPerson(person)).getFirst();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(administrator, () -> grants.endOn(grant.id(), last.plusDays(1), 0)))
                .returns("grant-last-day", RuleViolation::code);
    }

    @Test
    void deniesWhoeverIsNoAdministrator() {
        var manager = sample.person(CARE_MANAGER, network);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> give(grants, manager, wish(person, OBSERVER, network)));
    }

    @OnEmbedded
    static class EmbeddedTest extends GrantServiceContract {}

    @OnMySql
    static class MySqlTest extends GrantServiceContract {}
}
