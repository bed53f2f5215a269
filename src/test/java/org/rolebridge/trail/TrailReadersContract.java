package org.rolebridge.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.access.Profile.ADMINISTRATOR;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.COMMISSIONER;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Profile;
import org.rolebridge.funding.Scheme;
import org.rolebridge.funding.SchemeDetails;
import org.rolebridge.funding.SchemeService;
import org.rolebridge.people.PeopleService;
import org.rolebridge.people.PersonEntry;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may read which history. */
abstract class TrailReadersContract {

    @Autowired
    Sample sample;

    @Autowired
    PeopleService people;

    @Autowired
    TrailService trail;

    @Autowired
    Clock clock;

    @Autowired
    SchemeService schemes;

    private long home;
    private long personId;
    private long roleId;

    @BeforeEach
    void makeHistory() {
        home = sample.organisation(PRIMARY_CARE_NETWORK);
        var entry = new PersonEntry("new" + UUID.randomUUID() + "@example.org", "New Person", false);
        personId = Sample.as(sample.person(ADMINISTRATOR, home), () -> people.create(UUID.randomUUID(), entry));
        roleId = sample.role(home);
    }

    @Test
    void administratorsReadThePeopleOfTheirOrganisations() {
        assertThat(read(ADMINISTRATOR, home, "person", personId)).isNotEmpty();
    }

    @Test
    void administratorsElsewhereDoNot() {
        assertThat(read(ADMINISTRATOR, sample.organisation(PRIMARY_CARE_NETWORK), "person", personId))
                .isEmpty();
    }

    @Test
    void nobodyElseReadsAboutPeople() {
        assertThat(read(CARE_MANAGER, home, "person", personId)).isEmpty();
        assertThat(read(OBSERVER, home, "credentials", personId)).isEmpty();
    }

    @Test
    void everybodyReadsAboutOrganisations() {
        assertThat(read(OBSERVER, sample.organisation(PRIMARY_CARE_NETWORK), "organisation", home))
                .isNotEmpty();
    }

    @Test
    void onlyThoseWhoSeeARoleReadItsHistory() {
        assertThat(read(OBSERVER, home, "work_role", roleId)).isNotEmpty();
        assertThat(read(OBSERVER, sample.organisation(PRIMARY_CARE_NETWORK), "work_role", roleId))
                .isEmpty();
        assertThat(read(ADMINISTRATOR, home, "work_role", roleId)).isEmpty();
    }

    @Test
    void onlyThoseWhoReadSchemesReadAboutThem() {
        var commissioner = sample.person(COMMISSIONER, home);
        long id = Sample.as(commissioner, () -> schemes.add(UUID.randomUUID(), home, scheme()));
        assertThat(read(COMMISSIONER, home, "scheme", id)).isNotEmpty();
        assertThat(read(ADMINISTRATOR, home, "scheme", id)).isEmpty();
    }

    private SchemeDetails scheme() {
        return new SchemeDetails(
                null,
                sample.jurisdiction("GB-ENG-PC"),
                "Pilot money",
                Scheme.Type.GRANT,
                null,
                null,
                Currency.getInstance("GBP"),
                Scheme.ClaimedIn.HERE,
                Scheme.OpenTo.COMMISSIONED,
                null,
                Sample.START,
                null,
                0);
    }

    @Test
    void namesOnlyPeopleOfHistoryThatOneMayRead() {
        var administrator = sample.person(ADMINISTRATOR, home);
        long stranger = sample.person(OBSERVER, home).personId();
        var entry = new PersonEntry("new" + UUID.randomUUID() + "@example.org", "New Person", false);
        Sample.as(administrator, () -> people.create(UUID.randomUUID(), entry));
        var ids = Set.of(administrator.personId(), stranger);
        var colleague = sample.person(ADMINISTRATOR, home);
        assertThat(Sample.as(colleague, () -> trail.people(ids))).containsOnlyKeys(administrator.personId());
        var elsewhere = sample.person(ADMINISTRATOR, sample.organisation(PRIMARY_CARE_NETWORK));
        assertThat(Sample.as(elsewhere, () -> trail.people(ids))).isEmpty();
    }

    @Test
    void saysWhatARecordIsCalledAndWhereItIs() {
        long granted = sample.person(OBSERVER, home).personId();
        Sample.run(sample.person(ADMINISTRATOR, home), () -> people.disable(granted, 0));
        assertThat(everything(TrailFilter.ALL)).anySatisfy(entry -> {
            assertThat(entry.entity()).isEqualTo("person");
            assertThat(entry.subject()).isEqualTo("Person " + nameOf(granted));
        });
        assertThat(everything(TrailFilter.ALL))
                .allSatisfy(entry -> assertThat(entry.place()).startsWith("Sample"));
    }

    private String nameOf(long person) {
        return Sample.as(sample.administrator(), () -> people.get(person))
                .displayName()
                .replace("Person ", "");
    }

    @Test
    void filtersByWhoWhatWhereAndWhen() {
        var administrator = sample.person(ADMINISTRATOR, home);
        var entry = new PersonEntry("new" + UUID.randomUUID() + "@example.org", "Second Person", false);
        long second = Sample.as(administrator, () -> people.create(UUID.randomUUID(), entry));
        var byHer = new TrailFilter(administrator.personId(), Set.of(TrailKind.PERSON), home, null, null);
        assertThat(everything(byHer)).extracting(HistoryEntry::subject).containsOnly("Second Person");
        assertThat(second).isPositive();
        assertThat(everything(new TrailFilter(null, Set.of(TrailKind.SCHEME), null, null, null)))
                .isEmpty();
        var today = LocalDate.now(clock.withZone(TrailFilter.ZONE));
        assertThat(everything(new TrailFilter(null, Set.of(), null, today, today)))
                .isNotEmpty();
        assertThat(everything(new TrailFilter(null, Set.of(), null, today.plusDays(1), null)))
                .isEmpty();
        assertThat(everything(new TrailFilter(null, Set.of(), null, null, today.minusDays(1))))
                .isEmpty();
    }

    private List<HistoryEntry> everything(TrailFilter filter) {
        return Sample.as(sample.person(ADMINISTRATOR, home), () -> trail.ofEverything(filter, Long.MAX_VALUE));
    }

    @Test
    void exportsWhatTheFilterLeaves() {
        var csv = new ByteArrayOutputStream();
        var reader = sample.person(ADMINISTRATOR, home);
        var filter = new TrailFilter(null, Set.of(TrailKind.PERSON), null, null, null);
        Sample.run(
                reader,
                () -> trail.export(
                        filter,
                        List.of("Kind", "Record"),
                        (event, names) -> List.of(event.entity(), String.valueOf(event.subject())),
                        csv));
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .contains("person,New Person")
                .doesNotContain("organisation,");
    }

    @Test
    void offersThoseWhoChangedSomething() {
        var reader = sample.person(ADMINISTRATOR, home);
        assertThat(Sample.as(reader, trail::actors)).hasSize(1);
    }

    private List<HistoryEntry> read(Profile profile, long organisationId, String entity, long id) {
        var reader = sample.person(profile, organisationId);
        return Sample.as(reader, () -> trail.ofRecord(entity, id, Long.MAX_VALUE));
    }

    @OnEmbedded
    static class EmbeddedTest extends TrailReadersContract {}

    @OnMySql
    static class MySqlTest extends TrailReadersContract {}
}
