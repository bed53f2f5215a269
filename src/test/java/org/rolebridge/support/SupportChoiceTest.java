package org.rolebridge.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.support.Programme.Level.MACRO;
import static org.rolebridge.support.Programme.Level.MESO;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SupportChoiceTest {

    private static final long PRIMARY_CARE = 11;
    private static final long ENGLAND = 10;
    private static final long SCOTLAND = 20;
    private static final long KIND = 5;
    private static final long HOST = 100;
    private static final long BOARD = 101;
    private static final long STRANGER = 900;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Programme programme(long id, Programme.Level level, long owner, long place) {
        return new Programme(id, "P" + id, level, owner, place, null, null, LocalDate.of(2026, 4, 1), null, 0);
    }

    private static ScoredProgramme scored(Programme programme, int knowledge, int finance) {
        return new ScoredProgramme(
                programme, new KindScores(programme.id(), KIND, new Mean(knowledge, 8), new Mean(finance, 8)));
    }

    private static RoleSupport choose(List<ScoredProgramme> programmes, List<ScoredEnvironment> environments) {
        return new SupportChoice(DiagnosisRule.USUAL, programmes, environments)
                .of(
                        new SupportCase(KIND, PRIMARY_CARE, HOST),
                        Set.of(HOST, BOARD),
                        new SupportChoice.Around(List.of(PRIMARY_CARE, ENGLAND), TODAY));
    }

    private static long chosen(ScoredProgramme... programmes) {
        return choose(List.of(programmes), List.of())
                .programme()
                .map(Programme::id)
                .orElse(0L);
    }

    @Test
    void takesAProgrammeOfAnOrganisationAboveTheHost() {
        assertThat(chosen(scored(programme(1, MESO, BOARD, ENGLAND), 20, 20))).isEqualTo(1);
    }

    @Test
    void leavesOutALocalProgrammeOfAStranger() {
        assertThat(chosen(scored(programme(1, MESO, STRANGER, ENGLAND), 20, 20)))
                .isZero();
    }

    @Test
    void takesANationalFrameworkWhoeverKeepsIt() {
        assertThat(chosen(scored(programme(1, MACRO, STRANGER, ENGLAND), 20, 20)))
                .isEqualTo(1);
    }

    @Test
    void leavesOutAnotherCountry() {
        assertThat(chosen(scored(programme(1, MACRO, STRANGER, SCOTLAND), 20, 20)))
                .isZero();
    }

    @Test
    void leavesOutAnotherKindOfRole() {
        var other = new ScoredProgramme(
                programme(1, MESO, BOARD, ENGLAND), new KindScores(1, KIND + 1, new Mean(32, 8), new Mean(32, 8)));
        assertThat(chosen(other)).isZero();
    }

    @Test
    void leavesOutAProgrammeThatIsOver() {
        var over = new Programme(
                1, "Over", MESO, BOARD, ENGLAND, null, null, LocalDate.of(2024, 4, 1), TODAY.minusDays(1), 0);
        assertThat(chosen(scored(over, 20, 20))).isZero();
    }

    @Test
    void countsTheLastDayOfAProgramme() {
        var ending = new Programme(1, "Ends", MESO, BOARD, ENGLAND, null, null, LocalDate.of(2024, 4, 1), TODAY, 0);
        assertThat(chosen(scored(ending, 20, 20))).isEqualTo(1);
    }

    @Test
    void takesTheStrongestByItsSmallerHalf() {
        assertThat(chosen(
                        scored(programme(1, MESO, BOARD, ENGLAND), 32, 10),
                        scored(programme(2, MESO, HOST, PRIMARY_CARE), 17, 18)))
                .isEqualTo(2);
    }

    @Test
    void prefersTheLocalOneOfTwoEquals() {
        assertThat(chosen(
                        scored(programme(3, MACRO, STRANGER, ENGLAND), 20, 20),
                        scored(programme(2, MESO, BOARD, ENGLAND), 20, 20)))
                .isEqualTo(2);
    }

    @Test
    void prefersOneThatIsScoredFarEnough() {
        var begun = new ScoredProgramme(
                programme(1, MESO, BOARD, ENGLAND), new KindScores(1, KIND, new Mean(8, 2), new Mean(8, 2)));
        assertThat(chosen(begun, scored(programme(2, MESO, BOARD, ENGLAND), 1, 1)))
                .isEqualTo(2);
    }

    private static ScoredEnvironment environment(long id, long place, int sum, int count) {
        return new ScoredEnvironment(new EnvironmentProfile(id, place, TODAY, null, 0), new Mean(sum, count));
    }

    @Test
    void takesTheNearestProfileThatIsScoredFarEnough() {
        var found = choose(List.of(), List.of(environment(1, PRIMARY_CARE, 3, 3), environment(2, ENGLAND, -14, 14)));
        assertThat(found.diagnosis().environment()).isEqualTo(new Mean(-14, 14));
    }

    @Test
    void namesTheProfileOfThePlaceItself() {
        var found = choose(List.of(), List.of(environment(2, ENGLAND, -14, 14), environment(1, PRIMARY_CARE, 14, 14)));
        assertThat(found.environment().map(EnvironmentProfile::id)).contains(1L);
    }
}
