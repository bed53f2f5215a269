package org.rolebridge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.access.Profile.ADMINISTRATOR;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.db.Tables.ACCESS_GRANT;
import static org.rolebridge.db.Tables.CREDENTIALS;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.net.HttpCookie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SystemWork;
import org.rolebridge.people.PeopleService;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.Sample;
import org.rolebridge.testing.SettableClock;
import org.rolebridge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions begin fresh and end when they should, whatever an open page sends by itself. */
@OnEmbedded
class SessionsTest {

    private static final String MISSING = "We cannot find that page";

    @Autowired
    Sample sample;

    @Autowired
    PeopleService people;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

    @Value("${local.server.port}")
    int port;

    private SignedInPerson person;
    private Visitor visitor;

    @BeforeEach
    void signIn() {
        person = sample.person(ADMINISTRATOR, sample.organisation(PRIMARY_CARE_NETWORK));
        sample.givePassword(person);
        visitor = new Visitor(port);
        assertThat(visitor.signIn(person.email(), Sample.PASSWORD).headers().firstValue("location"))
                .hasValueSatisfying(address -> assertThat(address).doesNotContain("error"));
    }

    @AfterEach
    void resetClock() {
        clock.backToNow();
    }

    @Test
    void signingInChangesTheSession() {
        var other = new Visitor(port);
        other.get("/sign-in");
        var before = session(other);
        other.signIn(person.email(), Sample.PASSWORD);
        assertThat(session(other)).isNotEqualTo(before);
    }

    @Test
    void anotherSiteCannotSignSomebodyIn() {
        var answer = new Visitor(port).signInFromElsewhere(person.email(), Sample.PASSWORD);
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/sign-in?expired"));
    }

    @Test
    void signingOutKillsTheSession() {
        var kept = session(visitor);
        visitor.postForm("/logout", Map.of("_csrf", visitor.csrfToken()));
        assertThat(new Visitor(port, kept).get("/people").statusCode()).isEqualTo(302);
    }

    @Test
    void anOpenPageAloneDoesNotKeepASessionAlive() {
        for (int minutes = 0; minutes < 35; minutes += 5) {
            clock.advance(Duration.ofMinutes(5));
            visitor.heartbeat();
        }
        assertSignedOut();
    }

    @Test
    void workKeepsASessionAlive() {
        for (int minutes = 0; minutes < 60; minutes += 20) {
            clock.advance(Duration.ofMinutes(20));
            assertSignedIn();
        }
    }

    @Test
    void noSessionLastsLongerThanADayOfWork() {
        assertSignedIn();
        for (int hours = 0; hours < 12; hours++) {
            clock.advance(Duration.ofMinutes(29));
            visitor.get("/people");
            clock.advance(Duration.ofMinutes(29));
            visitor.get("/people");
        }
        assertSignedIn();
        clock.advance(Duration.ofMinutes(25));
        assertSignedOut();
    }

    @Test
    void aDisabledPersonIsOutAtTheNextRequest() {
        assertSignedIn();
        SystemWork.run("test", () -> people.disable(person.personId(), 0));
        assertSignedOut();
    }

    @Test
    void aRevokedGrantIsGoneAtTheNextRequest() {
        assertThat(visitor.open("people")).doesNotContain(MISSING);
        transaction.executeWithoutResult(status -> db.update(ACCESS_GRANT)
                .set(ACCESS_GRANT.VALID_TO, LocalDate.now(clock).minusDays(2))
                .where(ACCESS_GRANT.PERSON_ID.eq(person.personId()))
                .execute());
        assertThat(visitor.open("people")).contains(MISSING);
    }

    @Test
    void aRevokedGrantIsGoneForAScreenThatLiesOpen() {
        var screen = visitor.keep("people");
        transaction.executeWithoutResult(status -> db.update(ACCESS_GRANT)
                .set(ACCESS_GRANT.VALID_TO, LocalDate.now(clock).minusDays(2))
                .where(ACCESS_GRANT.PERSON_ID.eq(person.personId()))
                .execute());
        assertThat(screen.navigate("people/requests")).contains(MISSING);
    }

    @Test
    void aNewSessionEpochEndsAllSessions() {
        transaction.executeWithoutResult(status -> db.update(CREDENTIALS)
                .set(CREDENTIALS.SESSION_EPOCH, 1)
                .where(CREDENTIALS.PERSON_ID.eq(person.personId()))
                .execute());
        assertSignedOut();
    }

    @Test
    void anotherPersonsSessionIsUntouched() {
        var colleague = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        SystemWork.run("test", () -> people.disable(colleague.personId(), 0));
        assertSignedIn();
    }

    private void assertSignedIn() {
        assertThat(visitor.get("/people").statusCode()).isEqualTo(200);
    }

    private void assertSignedOut() {
        var answer = visitor.get("/people");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("/sign-in"));
    }

    private static String session(Visitor visitor) {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.getName().equals("ROLEBRIDGE_SESSION"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }
}
