package org.rolebridge.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;
import static org.rolebridge.support.Programme.Level.MACRO;
import static org.rolebridge.support.Programme.Level.MESO;
import static org.rolebridge.support.SupportSample.details;
import static org.rolebridge.support.SupportSample.programme;
import static org.rolebridge.support.SupportSample.sheet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.shared.Window;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.trail.HistoryChange;
import org.rolebridge.trail.HistoryEntry;
import org.rolebridge.trail.TrailService;
import org.rolebridge.workrole.RoleKindService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class ProgrammeServiceContract {

    @Autowired
    ProgrammeService programmes;

    @Autowired
    ScoringService scoring;

    @Autowired
    RoleKindService kinds;

    @Autowired
    TrailService trail;

    @Autowired
    Sample sample;

    private long board;
    private SignedInPerson lead;
    private SignedInPerson manager;
    private SignedInPerson stranger;

    @BeforeEach
    void twoSystems() {
        board = sample.organisation(INTEGRATED_CARE_BOARD);
        lead = sample.person(HR_LEAD, board);
        manager = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK, board));
        stranger = sample.person(HR_LEAD, sample.organisation(INTEGRATED_CARE_BOARD));
    }

    private List<Long> seenBy(SignedInPerson person) {
        return Sample.as(person, () -> programmes.find(ProgrammeFilter.ALL, new Window(0, 500))).stream()
                .map(ProgrammeRow::id)
                .toList();
    }

    @Test
    void showsALocalProgrammeToTheOrganisationsBelowItsOwner() {
        long id = programme(programmes, sample, lead, MESO);
        assertThat(seenBy(manager)).contains(id);
    }

    @Test
    void hidesALocalProgrammeFromAnotherSystem() {
        long id = programme(programmes, sample, lead, MESO);
        assertThat(seenBy(stranger)).doesNotContain(id);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Sample.run(stranger, () -> programmes.get(id)));
    }

    @Test
    void showsANationalFrameworkToEverybody() {
        long id = programme(programmes, sample, lead, MACRO);
        assertThat(seenBy(stranger)).contains(id);
    }

    @Test
    void letsOnlyItsKeepersChangeANationalFramework() {
        long id = programme(programmes, sample, lead, MACRO);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(stranger, () -> programmes.change(id, details(sample, "Mine", MACRO))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(stranger, () -> scoring.score(sheet(id, sample.kind(), 4, 4))));
    }

    @Test
    void refusesAProgrammeForAStranger() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(
                        stranger, () -> programmes.add(UUID.randomUUID(), board, details(sample, "Theirs", MESO))))
                .returns("programme-owner-own", RuleViolation::code);
    }

    @Test
    void deniesACareManager() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> programme(programmes, sample, manager, MESO));
    }

    @Test
    void refusesAStaleSave() {
        long id = programme(programmes, sample, lead, MESO);
        Sample.run(lead, () -> programmes.change(id, details(sample, "First", MESO)));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(lead, () -> programmes.change(id, details(sample, "Second", MESO))))
                .satisfies(
                        stale -> assertThat(((Programme) stale.stored()).name()).isEqualTo("First"));
    }

    @Test
    void keepsScoresAndTheirMeans() {
        long id = programme(programmes, sample, lead, MESO);
        long kind = sample.kind();
        Sample.run(lead, () -> scoring.score(sheet(id, kind, 3, 2)));
        assertThat(Sample.as(manager, () -> scoring.kinds(id)))
                .containsExactly(new KindScores(id, kind, new Mean(24, 8), new Mean(16, 8)));
    }

    @Test
    void countsTheKindsThatAreScored() {
        long id = programme(programmes, sample, lead, MESO);
        Sample.run(lead, () -> scoring.score(sheet(id, sample.kind(), 3, 2)));
        assertThat(Sample.as(lead, () -> programmes.find(ProgrammeFilter.ALL, new Window(0, 500))))
                .filteredOn(row -> row.id() == id)
                .extracting(ProgrammeRow::kindsScored)
                .containsExactly(1);
    }

    @Test
    void leavesWhatIsNotScoredUnscored() {
        long id = programme(programmes, sample, lead, MESO);
        long kind = sample.kind();
        var one = new ScoreSheet(id, kind, Map.of(SupportItem.SALARY_PAID, 0), Map.of(), 0);
        Sample.run(lead, () -> scoring.score(one));
        assertThat(Sample.as(lead, () -> scoring.sheet(id, kind)).scores())
                .containsExactly(Map.entry(SupportItem.SALARY_PAID, 0));
    }

    @Test
    void refusesASheetThatSomebodyElseWroteOn() {
        long id = programme(programmes, sample, lead, MESO);
        long kind = sample.kind();
        Sample.run(lead, () -> scoring.score(sheet(id, kind, 3, 2)));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(lead, () -> scoring.score(sheet(id, kind, 1, 1))))
                .satisfies(stale ->
                        assertThat(((ScoreSheet) stale.stored()).version()).isEqualTo(16));
    }

    @Test
    void savesOverTheStoredSheetWhenTheUserSaysSo() {
        long id = programme(programmes, sample, lead, MESO);
        long kind = sample.kind();
        Sample.run(lead, () -> scoring.score(sheet(id, kind, 3, 2)));
        var again = new ScoreSheet(id, kind, sheet(id, kind, 1, 1).scores(), Map.of(), 16);
        Sample.run(lead, () -> scoring.score(again));
        assertThat(Sample.as(lead, () -> scoring.sheet(id, kind)).mean(SupportItem.Part.KNOWLEDGE))
                .isEqualTo(new Mean(8, 8));
    }

    @Test
    void tellsInTheHistoryWhichItemChangedAndNothingElse() {
        long id = programme(programmes, sample, lead, MESO);
        long kind = sample.kind();
        Sample.run(lead, () -> scoring.score(sheet(id, kind, 3, 2)));
        var changed = new java.util.EnumMap<>(sheet(id, kind, 3, 2).scores());
        changed.put(SupportItem.PEER_NETWORK, 4);
        Sample.run(lead, () -> scoring.score(new ScoreSheet(id, kind, changed, Map.of(), 16)));
        Set<Long> ids = Sample.as(lead, () -> scoring.recordIds(id, kind));
        var history = Sample.as(lead, () -> trail.ofRecords("support_score", ids, Long.MAX_VALUE));
        assertThat(history).hasSize(17);
        assertThat(history.getFirst().changes())
                .filteredOn(change -> change.field().equals("PEER_NETWORK"))
                .containsExactly(new HistoryChange("PEER_NETWORK", "3", "4", false));
    }

    @Test
    void tellsWhoAddedTheProgramme() {
        long id = programme(programmes, sample, lead, MESO);
        assertThat(Sample.as(lead, () -> trail.ofRecord("programme", id, Long.MAX_VALUE)))
                .extracting(HistoryEntry::personId)
                .containsExactly(lead.personId());
    }

    @Test
    void refusesToScoreAKindOfAnotherCountry() {
        long id = programme(programmes, sample, lead, MESO);
        long navigator = Sample.as(lead, kinds::inForce).stream()
                .filter(kind -> kind.code().equals("patient-navigator"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(lead, () -> scoring.score(sheet(id, navigator, 4, 4))))
                .returns("score-kind-elsewhere", RuleViolation::code);
        assertThat(Sample.as(lead, () -> scoring.offered(id))).isNotEmpty().noneMatch(kind -> kind.id() == navigator);
    }

    @OnEmbedded
    static class EmbeddedTest extends ProgrammeServiceContract {}

    @OnMySql
    static class MySqlTest extends ProgrammeServiceContract {}
}
