package org.rolebridge.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.access.Profile.ADMINISTRATOR;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Profile;
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

    private List<HistoryEntry> read(Profile profile, long organisationId, String entity, long id) {
        var reader = sample.person(profile, organisationId);
        return Sample.as(reader, () -> trail.ofRecord(entity, id, Long.MAX_VALUE));
    }

    @OnEmbedded
    static class EmbeddedTest extends TrailReadersContract {}

    @OnMySql
    static class MySqlTest extends TrailReadersContract {}
}
