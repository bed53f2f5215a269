package org.rolebridge.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.ADMINISTRATOR;
import static org.rolebridge.access.Profile.COMMISSIONER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.db.Tables.ACCESS_GRANT;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;
import static org.rolebridge.organisation.OrganisationType.REGION;
import static org.rolebridge.people.PeopleScene.FROM;
import static org.rolebridge.people.PeopleScene.GOOD_PASSWORD;
import static org.rolebridge.people.PeopleScene.give;
import static org.rolebridge.people.PeopleScene.wish;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Profile;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SystemWork;
import org.rolebridge.people.AccessRequest.State;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.testing.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** No administrator becomes two people. */
abstract class SecondAdministratorContract {

    @Autowired
    GrantService grants;

    @Autowired
    AccessRequestService requests;

    @Autowired
    PeopleService people;

    @Autowired
    PasswordLinks links;

    @Autowired
    CredentialsRepository credentials;

    @Autowired
    Sample sample;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    private long region;
    private long network;
    private long person;
    private SignedInPerson administrator;
    private SignedInPerson second;

    @BeforeEach
    void makeAnArea() {
        region = sample.organisation(REGION);
        network = sample.organisation(PRIMARY_CARE_NETWORK, region);
        administrator = sample.person(ADMINISTRATOR, region);
        second = sample.person(ADMINISTRATOR, region);
        person = PeopleScene.personWithout(people);
    }

    @AfterEach
    void resetClock() {
        clock.backToNow();
    }

    private SignedInPerson fresh(long id) {
        return SystemWork.as("test", () -> people.signedIn(id));
    }

    private AccessRequest asked(SignedInPerson asking, long who, Profile profile) {
        give(grants, asking, wish(who, profile, network));
        return Sample.as(asking, () -> requests.ofPerson(who)).stream()
                .filter(request -> request.requestState() == State.OPEN)
                .findFirst()
                .orElseThrow();
    }

    private void approve(SignedInPerson agreeing, AccessRequest request) {
        Sample.as(agreeing, () -> requests.approve(request.id(), request.version()));
    }

    private String link(SignedInPerson giver, long id) {
        return Sample.as(giver, () -> people.givePasswordLink(id));
    }

    /** Somebody for whom the first administrator made a link that was used, and who administers since. */
    private SignedInPerson administratorWithKeyFromTheFirst() {
        links.setPassword(link(administrator, person), GOOD_PASSWORD);
        SystemWork.run("test", () -> grants.give(UUID.randomUUID(), wish(person, ADMINISTRATOR, region)));
        return fresh(person);
    }

    private void refuses(String code, Runnable work) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(work::run).returns(code, RuleViolation::code);
    }

    @Test
    void makesNoAdministratorAlone() {
        var request = asked(administrator, person, ADMINISTRATOR);
        assertThat(fresh(person).profiles()).isEmpty();
        approve(second, request);
        assertThat(fresh(person).profiles()).containsExactly(ADMINISTRATOR);
    }

    @Test
    void doesNotCountWhoeverGotTheirKeyFromTheOneWhoAsks() {
        var puppet = administratorWithKeyFromTheFirst();
        var request = asked(administrator, PeopleScene.personWithout(people), COMMISSIONER);
        refuses("request-key", () -> approve(puppet, request));
        approve(second, request);
    }

    @Test
    void doesNotCountWhoeverGaveTheKeyToTheOneWhoAsks() {
        var puppet = administratorWithKeyFromTheFirst();
        var request = asked(puppet, PeopleScene.personWithout(people), COMMISSIONER);
        refuses("request-key", () -> approve(administrator, request));
    }

    @Test
    void countsThemAsTwoPeopleAfterAWhile() {
        var colleague = administratorWithKeyFromTheFirst();
        var someone = PeopleScene.personWithout(people);
        var request = asked(administrator, someone, COMMISSIONER);
        clock.advance(SecondAdministrator.APART.plus(Duration.ofHours(1)));
        approve(colleague, request);
        assertThat(fresh(someone).profiles()).containsExactly(COMMISSIONER);
    }

    @Test
    void needsASecondAdministratorForALinkOfAnAdministrator() {
        refuses("password-link-second", () -> link(administrator, second.personId()));
    }

    @Test
    void endsALinkThatWaitsWhenSomebodyIsToDecide() {
        var request = asked(administrator, person, HR_LEAD);
        var token = link(administrator, person);
        approve(second, request);
        assertThat(links.findHolder(token)).isEmpty();
    }

    @Test
    void endsAPasswordThatWhoeverAskedMayHaveSet() {
        links.setPassword(link(administrator, person), GOOD_PASSWORD);
        approve(second, asked(administrator, person, HR_LEAD));
        assertThat(credentials.passwordHash(person)).isEmpty();
    }

    @Test
    void keepsAPasswordThatCameBySomebodyElse() {
        links.setPassword(link(second, person), GOOD_PASSWORD);
        approve(second, asked(administrator, person, HR_LEAD));
        assertThat(credentials.passwordHash(person)).isPresent();
    }

    /** As if all others had been sent away long ago. */
    private SignedInPerson only() {
        transaction.executeWithoutResult(status -> db.update(ACCESS_GRANT)
                .set(ACCESS_GRANT.VALID_TO, ACCESS_GRANT.VALID_FROM)
                .where(ACCESS_GRANT.EVERYWHERE.isTrue())
                .execute());
        return sample.administrator();
    }

    private GrantEntry everything(long who) {
        return new GrantEntry(who, ADMINISTRATOR, network, true, FROM, null, "There have to be two.");
    }

    @Test
    void letsTheOnlyAdministratorNameOneOther() {
        var only = only();
        give(grants, only, everything(person));
        assertThat(fresh(person).profiles()).containsExactly(ADMINISTRATOR);
    }

    @Test
    void letsTheOnlyAdministratorNameNobodyOfLess() {
        give(grants, only(), wish(person, ADMINISTRATOR, network));
        assertThat(fresh(person).profiles()).isEmpty();
    }

    @Test
    void letsNobodyNameAThirdAlone() {
        var only = only();
        give(grants, only, everything(person));
        long third = PeopleScene.personWithout(people);
        give(grants, only, everything(third));
        assertThat(fresh(third).profiles()).isEmpty();
        var request = Sample.as(only, () -> requests.ofPerson(third)).getFirst();
        approve(fresh(person), request);
        assertThat(fresh(third).grants()).allMatch(grant -> grant.everywhere());
    }

    @Test
    void doesNotBecomeTheOnlyOneBySendingTheOtherAway() {
        var only = only();
        give(grants, only, everything(person));
        var grant = Sample.as(only, () -> grants.ofPerson(person)).getFirst();
        Sample.run(only, () -> grants.revoke(grant.id(), grant.version()));
        long next = PeopleScene.personWithout(people);
        give(grants, only, everything(next));
        assertThat(fresh(next).profiles()).isEmpty();
    }

    @Test
    void letsOneOfTwoHelpTheOtherInAndCountsThemAsOneFromThen() {
        var only = only();
        give(grants, only, everything(person));
        links.setPassword(link(only, person), GOOD_PASSWORD);
        give(grants, only, wish(PeopleScene.personWithout(people), ADMINISTRATOR, network));
        var request = Sample.as(only, () -> requests.open()).getLast();
        refuses("request-key", () -> approve(fresh(person), request));
    }

    @Test
    void keepsTheLastAdministratorOfEverythingFromBeingDisabled() {
        var only = only();
        var passing = sample.administrator();
        transaction.executeWithoutResult(status -> db.update(ACCESS_GRANT)
                .set(ACCESS_GRANT.VALID_TO, LocalDate.now(clock).plusDays(9))
                .where(ACCESS_GRANT.PERSON_ID.eq(passing.personId()))
                .execute());
        refuses("grant-last-everywhere", () -> Sample.run(passing, () -> people.disable(only.personId(), 0)));
        Sample.run(only, () -> people.disable(passing.personId(), 0));
    }

    @Test
    void keepsAnAdministratorOfEverythingFromThoseOfTheSameOrganisation() {
        var everywhere = sample.administrator();
        var local = sample.person(ADMINISTRATOR, everywhere.grants().getFirst().organisationId());
        refuses("person-beyond-scope", () -> link(local, everywhere.personId()));
        var grant =
                Sample.as(local, () -> grants.ofPerson(everywhere.personId())).getFirst();
        refuses("grant-everywhere-own", () -> Sample.run(local, () -> grants.revoke(grant.id(), grant.version())));
    }

    @OnEmbedded
    static class EmbeddedTest extends SecondAdministratorContract {}

    @OnMySql
    static class MySqlTest extends SecondAdministratorContract {}
}
