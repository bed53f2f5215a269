package org.rolebridge.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.ADMINISTRATOR;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;
import static org.rolebridge.support.Programme.Level.MESO;
import static org.rolebridge.support.SupportSample.programme;
import static org.rolebridge.support.SupportSample.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.shared.NotFound;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class SupportServiceContract {

    @Autowired
    SupportService support;

    @Autowired
    ProgrammeService programmes;

    @Autowired
    ScoringService scoring;

    @Autowired
    Sample sample;

    private long network;
    private SignedInPerson lead;
    private SignedInPerson manager;

    @BeforeEach
    void aSystem() {
        long board = sample.organisation(INTEGRATED_CARE_BOARD);
        network = sample.organisation(PRIMARY_CARE_NETWORK, board);
        lead = sample.person(HR_LEAD, board);
        manager = sample.person(CARE_MANAGER, network);
    }

    private long scored(SignedInPerson person, int knowledge, int finance) {
        long id = programme(programmes, sample, person, MESO);
        Sample.run(person, () -> scoring.score(sheet(id, sample.kind(), knowledge, finance)));
        return id;
    }

    @Test
    void namesTheStrongestProgrammeAboveTheHost() {
        scored(lead, 4, 1);
        long stronger = scored(lead, 3, 2);
        long role = sample.role(network);
        var found = Sample.as(manager, () -> support.ofRole(role));
        assertThat(found.programme().map(Programme::id)).contains(stronger);
        assertThat(found.diagnosis().support()).contains(new BigDecimal("0.50"));
    }

    @Test
    void leavesOutTheProgrammeOfAnotherSystem() {
        scored(sample.person(HR_LEAD, sample.organisation(INTEGRATED_CARE_BOARD)), 4, 4);
        long role = sample.role(network);
        assertThat(Sample.as(manager, () -> support.ofRole(role)).programme()).isEmpty();
    }

    @Test
    void tellsAPartnerOfAnotherSystemWhatSupportsTheRole() {
        long id = scored(lead, 3, 3);
        long council = sample.organisation(COUNCIL);
        long role = sample.role(network, sample.partner(council));
        var partner = sample.person(CARE_MANAGER, council);
        assertThat(Sample.as(partner, () -> support.ofRole(role)).programme().map(Programme::id))
                .contains(id);
        assertThat(Sample.as(partner, () -> support.ofRole(role))
                        .scores()
                        .orElseThrow()
                        .scores())
                .hasSize(16);
    }

    @Test
    void looksAbsentToAStranger() {
        long role = sample.role(network);
        var stranger = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Sample.run(stranger, () -> support.ofRole(role)));
    }

    @Test
    void deniesAnAdministrator() {
        long role = sample.role(network);
        var administrator = sample.person(ADMINISTRATOR, network);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.run(administrator, () -> support.ofRole(role)));
    }

    @Test
    void diagnosesManyCasesAtOnce() {
        long id = scored(lead, 3, 3);
        long place = sample.jurisdiction("GB-ENG-PC");
        var here = new SupportCase(sample.kind(), place, network);
        var elsewhere = new SupportCase(sample.kind(), place, sample.organisation(COUNCIL));
        var found = Sample.as(lead, () -> support.of(List.of(here, elsewhere)));
        assertThat(found)
                .hasEntrySatisfying(
                        here,
                        one -> assertThat(one.programme().map(Programme::id)).contains(id))
                .hasEntrySatisfying(
                        elsewhere, one -> assertThat(one.programme()).isEmpty());
    }

    @OnEmbedded
    static class EmbeddedTest extends SupportServiceContract {}

    @OnMySql
    static class MySqlTest extends SupportServiceContract {}
}
