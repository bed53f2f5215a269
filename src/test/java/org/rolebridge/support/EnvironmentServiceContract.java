package org.rolebridge.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.OTHER;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.trail.TrailService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class EnvironmentServiceContract {

    private static final AtomicLong DAYS = new AtomicLong();

    @Autowired
    EnvironmentService environments;

    @Autowired
    TrailService trail;

    @Autowired
    org.rolebridge.organisation.OrganisationService organisations;

    @Autowired
    Sample sample;

    private long primaryCare;
    private SignedInPerson lead;
    private LocalDate day;

    /** Jurisdictions are shared by all tests, so each takes days of its own, long ago. */
    @BeforeEach
    void aDayOfItsOwn() {
        primaryCare = sample.jurisdiction("GB-ENG-PC");
        lead = sample.person(HR_LEAD, sample.organisation(INTEGRATED_CARE_BOARD));
        day = LocalDate.of(1995, 1, 1).plusDays(10 * DAYS.incrementAndGet());
    }

    private long begin() {
        return Sample.as(lead, () -> environments.begin(primaryCare, day, null));
    }

    private static IndicatorEntry entry(int number, int score, int version) {
        return new IndicatorEntry(number, score, "Network contract, section 7", null, null, version);
    }

    @Test
    void keepsAScoreWithItsSource() {
        long profile = begin();
        Sample.run(lead, () -> environments.score(profile, entry(1, -2, version(profile, 1))));
        assertThat(indicator(profile, 1).score()).isEqualTo(-2);
        assertThat(indicator(profile, 1).source()).isEqualTo("Network contract, section 7");
    }

    private EnvironmentIndicator indicator(long profile, int number) {
        return Sample.as(lead, () -> environments.indicators(profile)).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private int version(long profile, int number) {
        return environmentsOf(profile).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .map(EnvironmentIndicator::version)
                .orElse(0);
    }

    private java.util.List<EnvironmentIndicator> environmentsOf(long profile) {
        return Sample.as(lead, () -> environments.indicators(profile));
    }

    @Test
    void beginsWithWhatTheProfileBeforeSays() {
        long first = begin();
        Sample.run(lead, () -> environments.score(first, entry(7, 2, version(first, 7))));
        long second = Sample.as(lead, () -> environments.begin(primaryCare, day.plusDays(1), null));
        assertThat(indicator(second, 7).score()).isEqualTo(2);
    }

    @Test
    void refusesASecondProfileOfADay() {
        begin();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(this::begin)
                .returns("environment-day-taken", RuleViolation::code);
    }

    @Test
    void refusesAStaleScore() {
        long profile = begin();
        int seen = version(profile, 3);
        Sample.run(lead, () -> environments.score(profile, entry(3, 1, seen)));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(lead, () -> environments.score(profile, entry(3, -1, seen))));
    }

    @Test
    void refusesAScoreWithoutASource() {
        long profile = begin();
        var bare = new IndicatorEntry(3, 1, " ", null, null, version(profile, 3));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(lead, () -> environments.score(profile, bare)))
                .returns("indicator-source", RuleViolation::code);
    }

    @Test
    void looksAbsentToSomebodyOfAnotherCountry() {
        long scotland = sample.jurisdiction("GB-SCT");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(lead, () -> environments.begin(scotland, day, null)));
    }

    @Test
    void letsThoseBelowScoreTheCountryAround() {
        long england = sample.jurisdiction("GB-ENG");
        assertThat(Sample.as(lead, () -> environments.mayScore(england))).isTrue();
    }

    @Test
    void deniesACareManagerWhoMayOnlyRead() {
        var manager = sample.person(CARE_MANAGER, sample.organisation(INTEGRATED_CARE_BOARD));
        assertThat(Sample.as(manager, () -> environments.overview())).isNotEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.run(manager, () -> environments.begin(primaryCare, day, null)));
    }

    @Test
    void tellsInTheHistoryWhoScored() {
        long profile = begin();
        Sample.run(lead, () -> environments.score(profile, entry(5, 1, version(profile, 5))));
        Set<Long> ids = environmentsOf(profile).stream()
                .filter(one -> one.number() == 5)
                .map(EnvironmentIndicator::id)
                .collect(Collectors.toSet());
        assertThat(Sample.as(lead, () -> trail.ofRecords("environment_indicator", ids, Long.MAX_VALUE)))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.personId()).isEqualTo(lead.personId()));
    }

    @Test
    void listsThePlacesOfTheReadersCountryOnly() {
        var lead = sample.person(HR_LEAD, sample.organisation(INTEGRATED_CARE_BOARD));
        var american = sample.person(HR_LEAD, sample.organisation(OTHER, "US-NY"));
        assertThat(Sample.as(lead, environments::overview))
                .extracting(EnvironmentRow::jurisdictionId)
                .contains(sample.jurisdiction("GB-ENG-PC"))
                .doesNotContain(sample.jurisdiction("US-CA"));
        assertThat(Sample.as(american, environments::overview))
                .extracting(EnvironmentRow::jurisdictionId)
                .contains(sample.jurisdiction("US-CA"))
                .doesNotContain(sample.jurisdiction("GB-ENG-PC"));
        assertThat(Sample.as(sample.administrator(), organisations::jurisdictionsAround))
                .containsAll(Sample.as(lead, organisations::jurisdictions));
    }

    @OnEmbedded
    static class EmbeddedTest extends EnvironmentServiceContract {}

    @OnMySql
    static class MySqlTest extends EnvironmentServiceContract {}
}
