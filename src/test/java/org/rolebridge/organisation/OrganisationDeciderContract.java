package org.rolebridge.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.REGION;
import static org.rolebridge.organisation.OrganisationType.SUB_ICB;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Profile;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SystemWork;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;

abstract class OrganisationDeciderContract {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 31);

    @Autowired
    OrganisationEditService edits;

    @Autowired
    Sample sample;

    @Test
    void asksForADeciderForEveryMemberOfASplitBoard() {
        var board = sample.organisation(INTEGRATED_CARE_BOARD);
        var member = sample.organisation(SUB_ICB, board);
        close(board, sample.organisation(INTEGRATED_CARE_BOARD), sample.organisation(INTEGRATED_CARE_BOARD));
        assertThat(deciders(board))
                .containsExactly(new OrganisationDecider(board, null, 0), new OrganisationDecider(member, null, 0));
    }

    @Test
    void asksForNoDeciderWhenOneTookOverAll() {
        var board = sample.organisation(INTEGRATED_CARE_BOARD);
        close(board, sample.organisation(INTEGRATED_CARE_BOARD));
        assertThat(deciders(board)).isEmpty();
    }

    @Test
    void choosesADeciderAndAnother() {
        var board = sample.organisation(INTEGRATED_CARE_BOARD);
        var north = sample.organisation(INTEGRATED_CARE_BOARD);
        var south = sample.organisation(INTEGRATED_CARE_BOARD);
        close(board, north, south);
        Sample.run(administrator(), () -> edits.decide(board, deciders(board), north));
        Sample.run(administrator(), () -> edits.decide(board, deciders(board), south));
        assertThat(deciders(board)).extracting(OrganisationDecider::deciderId).containsExactly(south);
    }

    @Test
    void refusesAStaleChoice() {
        var board = sample.organisation(INTEGRATED_CARE_BOARD);
        var north = sample.organisation(INTEGRATED_CARE_BOARD);
        close(board, north, sample.organisation(INTEGRATED_CARE_BOARD));
        var seen = deciders(board);
        Sample.run(administrator(), () -> edits.decide(board, seen, north));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(administrator(), () -> edits.decide(board, seen, north)));
    }

    @Test
    void refusesADeciderThatIsNoSuccessor() {
        var board = sample.organisation(INTEGRATED_CARE_BOARD);
        close(board, sample.organisation(INTEGRATED_CARE_BOARD), sample.organisation(INTEGRATED_CARE_BOARD));
        var stranger = sample.organisation(INTEGRATED_CARE_BOARD);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(administrator(), () -> edits.decide(board, deciders(board), stranger)))
                .returns("organisation-decider-successor", RuleViolation::code);
    }

    @Test
    void decidesNothingForAnOrganisationOfAnotherBoard() {
        var board = sample.organisation(INTEGRATED_CARE_BOARD);
        var north = sample.organisation(INTEGRATED_CARE_BOARD);
        close(board, north, sample.organisation(INTEGRATED_CARE_BOARD));
        var foreign = List.of(new OrganisationDecider(sample.organisation(SUB_ICB), null, 0));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(administrator(), () -> edits.decide(board, foreign, north)));
    }

    @Test
    void refusesTheChoiceOfOneSuccessorForItself() {
        var board = sample.organisation(INTEGRATED_CARE_BOARD);
        var north = sample.organisation(INTEGRATED_CARE_BOARD);
        close(board, north, sample.organisation(INTEGRATED_CARE_BOARD));
        var seen = deciders(board);
        var theirs = sample.person(Profile.ADMINISTRATOR, north);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(theirs, () -> edits.decide(board, seen, north)))
                .returns("organisation-decider-reach", RuleViolation::code);
    }

    @Test
    void letsWhoeverStandsAboveAllSuccessorsChoose() {
        var region = sample.organisation(REGION);
        var board = sample.organisation(INTEGRATED_CARE_BOARD, region);
        var north = sample.organisation(INTEGRATED_CARE_BOARD, region);
        close(board, north, sample.organisation(INTEGRATED_CARE_BOARD, region));
        var theirs = sample.person(Profile.ADMINISTRATOR, region);
        Sample.run(theirs, () -> edits.decide(board, edits.deciders(board), north));
        assertThat(deciders(board)).extracting(OrganisationDecider::deciderId).containsExactly(north);
    }

    private SignedInPerson administrator() {
        return sample.administrator();
    }

    private void close(long id, Long... successors) {
        Sample.run(administrator(), () -> edits.close(id, LAST_DAY, Set.of(successors), 0));
    }

    private List<OrganisationDecider> deciders(long board) {
        return SystemWork.as("test", () -> edits.deciders(board));
    }

    @OnEmbedded
    static class EmbeddedTest extends OrganisationDeciderContract {}

    @OnMySql
    static class MySqlTest extends OrganisationDeciderContract {}
}
