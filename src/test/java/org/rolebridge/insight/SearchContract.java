package org.rolebridge.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.access.Profile.ADMINISTRATOR;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;

abstract class SearchContract {

    @Autowired
    SearchService search;

    @Autowired
    OrganisationService organisations;

    @Autowired
    Sample sample;

    @Autowired
    RoleFacts facts;

    String word;
    long network;
    SignedInPerson manager;

    @BeforeEach
    void setUp() {
        word = "Navigator " + UUID.randomUUID();
        network = sample.organisation(PRIMARY_CARE_NETWORK);
        manager = sample.person(CARE_MANAGER, network);
    }

    private SearchService.Found find(SignedInPerson person, String text) {
        return Sample.as(person, () -> search.find(text));
    }

    @Test
    void findsRolesByHowTheirTitleBegins() {
        long id = facts.role(network, word, Sample.START);
        assertThat(find(manager, " " + word.substring(0, 20) + " ").roles())
                .extracting(RoleRow.Head::id)
                .containsExactly(id);
    }

    @Test
    void findsRolesByWordsAnywhereInTheTitleInAnyOrder() {
        var tail = UUID.randomUUID().toString().substring(0, 8);
        long id = facts.role(network, "Dementia Café navigator (part time) " + tail, Sample.START);
        assertThat(find(manager, tail).roles()).extracting(RoleRow.Head::id).containsExactly(id);
        assertThat(find(manager, tail + " navig cafe").roles())
                .extracting(RoleRow.Head::id)
                .containsExactly(id);
        assertThat(find(manager, tail + " coach").roles()).isEmpty();
    }

    @Test
    void findsACommonWordAmongTheRolesThatOneSees() {
        long id = facts.role(network, word, Sample.START);
        assertThat(find(manager, "navigator").roles())
                .extracting(RoleRow.Head::id)
                .containsExactly(id);
    }

    @Test
    void findsARoleByItsNewTitleAndNoLongerByTheOldOne() {
        long id = facts.role(network, "Coach " + UUID.randomUUID(), Sample.START);
        facts.rename(id, word);
        assertThat(find(manager, "navigator").roles())
                .extracting(RoleRow.Head::id)
                .containsExactly(id);
        assertThat(find(manager, "coach").roles()).isEmpty();
    }

    @Test
    void findsRolesByAReferenceThatAnOrganisationGaveThem() {
        long id = facts.role(network, word, Sample.START);
        var reference = "X" + UUID.randomUUID();
        facts.refer(id, network, reference);
        assertThat(find(manager, reference.substring(0, 9).toLowerCase(Locale.ROOT))
                        .roles())
                .extracting(RoleRow.Head::id)
                .containsExactly(id);
        assertThat(find(sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK)), reference)
                        .isNothing())
                .isTrue();
    }

    @Test
    void findsOnlyRolesWithinReach() {
        facts.role(sample.organisation(PRIMARY_CARE_NETWORK), word, Sample.START);
        assertThat(find(manager, word).isNothing()).isTrue();
    }

    @Test
    void findsOrganisationsWhoeverTheyBelongTo() {
        long other = sample.organisation(PRIMARY_CARE_NETWORK);
        var name = Sample.as(manager, () -> organisations.get(other).name());
        assertThat(find(manager, name).organisations())
                .extracting(OrganisationRef::id)
                .contains(other);
    }

    @Test
    void showsNoRolesToThoseWhoMayNotReadThem() {
        facts.role(network, word, Sample.START);
        assertThat(find(sample.person(ADMINISTRATOR, network), word).roles()).isEmpty();
    }

    @Test
    void stopsAtTwenty() {
        IntStream.range(0, SearchService.MOST + 2)
                .forEach(number -> facts.role(network, word + " " + number, Sample.START));
        assertThat(find(manager, word).roles()).hasSize(SearchService.MOST);
    }

    @Test
    void findsNothingWithoutWords() {
        facts.role(network, word, Sample.START);
        assertThat(find(manager, "  ").isNothing()).isTrue();
    }

    @OnEmbedded
    static class EmbeddedTest extends SearchContract {}

    @OnMySql
    static class MySqlTest extends SearchContract {}
}
