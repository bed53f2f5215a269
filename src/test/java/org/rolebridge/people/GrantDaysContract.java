package org.rolebridge.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.access.Profile.ADMINISTRATOR;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.db.Tables.ACCESS_GRANT;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SystemWork;
import org.rolebridge.organisation.OrganisationEntry;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.shared.Window;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.testing.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** At two in the morning in London it is still the day before in New York. */
abstract class GrantDaysContract {

    @Autowired
    PeopleDirectoryService directory;

    @Autowired
    PeopleService people;

    @Autowired
    OrganisationService organisations;

    @Autowired
    Sample sample;

    @Autowired
    SettableClock clock;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    private LocalDate today;
    private SignedInPerson everywhere;

    @BeforeEach
    void twoInTheMorning() {
        today = LocalDate.now(clock).plusDays(1);
        clock.advance(Duration.between(
                clock.instant(), today.atTime(LocalTime.of(2, 0)).toInstant(ZoneOffset.UTC)));
        everywhere = sample.administrator();
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    private long organisation(String jurisdiction) {
        var entry = new OrganisationEntry(
                "Clinic " + UUID.randomUUID(),
                OrganisationType.OTHER,
                sample.jurisdiction(jurisdiction),
                List.of(),
                Set.of(),
                null,
                null);
        return SystemWork.as("test", () -> organisations.add(entry)).id();
    }

    private SignedInPerson manager(String jurisdiction, LocalDate from, LocalDate to) {
        var person = sample.person(CARE_MANAGER, organisation(jurisdiction));
        transaction.executeWithoutResult(status -> db.update(ACCESS_GRANT)
                .set(ACCESS_GRANT.VALID_FROM, from)
                .set(ACCESS_GRANT.VALID_TO, to)
                .where(ACCESS_GRANT.PERSON_ID.eq(person.personId()))
                .execute());
        return person;
    }

    private boolean isListed(SignedInPerson person) {
        var filter = new PeopleFilter(person.email(), Set.of(CARE_MANAGER));
        return !Sample.as(everywhere, () -> directory.find(filter, new Window(0, 1)))
                .isEmpty();
    }

    @Test
    void lastsUntilTheDayIsOverWhereTheOrganisationIs() {
        var yesterday = today.minusDays(1);
        assertThat(isListed(manager("US-NY", Sample.START, yesterday))).isTrue();
        assertThat(isListed(manager("GB-ENG", Sample.START, yesterday))).isFalse();
    }

    @Test
    void beginsOnceTheDayHasComeWhereTheOrganisationIs() {
        assertThat(isListed(manager("US-NY", today, today.plusDays(9)))).isFalse();
        assertThat(isListed(manager("GB-ENG", today, today.plusDays(9)))).isTrue();
    }

    @Test
    void keepsAnAccountFromOthersUntilTheLastGrantElsewhereIsOver() {
        var person = manager("US-NY", Sample.START, today.minusDays(1));
        var london = organisation("GB-ENG");
        transaction.executeWithoutResult(status -> db.insertInto(ACCESS_GRANT)
                .set(ACCESS_GRANT.PERSON_ID, person.personId())
                .set(ACCESS_GRANT.PROFILE, CARE_MANAGER.name())
                .set(ACCESS_GRANT.ORGANISATION_ID, london)
                .set(ACCESS_GRANT.EVERYWHERE, false)
                .set(ACCESS_GRANT.VALID_FROM, Sample.START)
                .set(ACCESS_GRANT.VERSION, 0)
                .execute());
        var londoner = sample.person(ADMINISTRATOR, london);
        assertThat(Sample.as(londoner, () -> people.isCovered(person.personId())))
                .isFalse();
        clock.advance(Duration.ofHours(4));
        assertThat(Sample.as(londoner, () -> people.isCovered(person.personId())))
                .isTrue();
    }

    @OnEmbedded
    static class EmbeddedTest extends GrantDaysContract {}

    @OnMySql
    static class MySqlTest extends GrantDaysContract {}
}
