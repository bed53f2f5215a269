package org.rolebridge.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;

/** Funders come to a role with their money and go with it. */
abstract class AwardFunderContract {

    @Autowired
    FundingSample money;

    @Autowired
    AwardService awards;

    @Autowired
    WorkRoleService roles;

    @Autowired
    Sample sample;

    @Test
    void letsAFunderGoWhoseOnlyAwardIsRefused() {
        var sides = money.sides();
        long id = money.logged(sides, "100.00");
        Sample.run(sides.commissioner(), () -> awards.refuse(id, "Not ours", 0));
        assertThat(openFunders(sides)).isEmpty();
    }

    @Test
    void takesAFunderBackWhoseMoneyIsLoggedAgainAndLetsItGoAgain() {
        var sides = money.sides();
        long first = money.logged(sides, "100.00");
        Sample.run(sides.commissioner(), () -> awards.refuse(first, "Not this much", 0));
        long second = money.logged(sides, "80.00");
        assertThat(openFunders(sides)).containsExactly(sides.board());
        Sample.run(sides.commissioner(), () -> awards.refuse(second, "Not at all", 0));
        assertThat(openFunders(sides)).isEmpty();
    }

    @Test
    void keepsAFunderWhileAnotherOfItsAwardsStands() {
        var sides = money.sides();
        long refused = money.logged(sides, "100.00");
        long standing = money.logged(sides, "200.00");
        Sample.run(sides.commissioner(), () -> awards.refuse(refused, "Not ours", 0));
        assertThat(openFunders(sides)).containsExactly(sides.board());
        Sample.run(sides.manager(), () -> awards.withdraw(standing, "Twice", 0));
        assertThat(openFunders(sides)).isEmpty();
    }

    @Test
    void keepsAFunderThatWasPartyToTheRoleBefore() {
        var sides = money.sides();
        long role = sample.role(sides.host(), sample.funder(sides.board()));
        var before = new FundingSample.Sides(sides.host(), sides.board(), role, sides.manager(), sides.commissioner());
        long id = money.logged(before, "100.00");
        Sample.run(sides.commissioner(), () -> awards.refuse(id, "Not ours", 0));
        assertThat(openFunders(before)).containsExactly(sides.board());
    }

    private List<Long> openFunders(FundingSample.Sides sides) {
        return Sample.as(sides.manager(), () -> roles.parties(sides.role())).stream()
                .filter(party -> party.relation() == PartyRelation.FUNDER && party.validTo() == null)
                .map(party -> party.organisationId())
                .toList();
    }

    @Test
    void takesTheOrganisationOfAFunderKnownByNameWhoThenConfirms() {
        var sides = money.sides();
        long id = Sample.as(sides.manager(), () -> awards.log(money.entry(sides, null, "100.00")));
        Sample.run(sides.manager(), () -> awards.describe(id, paidBy(sides.board(), 0)));
        assertThat(Sample.as(sides.commissioner(), () -> awards.confirm(id, 1)))
                .returns(sides.board(), Award::funderId)
                .returns(null, Award::funderName);
        assertThat(openFunders(sides)).containsExactly(sides.board());
    }

    @Test
    void letsAFunderGoWhoWasChosenWrongly() {
        var sides = money.sides();
        long otherBoard = sample.organisation(INTEGRATED_CARE_BOARD);
        long id = money.logged(sides, "100.00");
        Sample.run(sides.manager(), () -> awards.describe(id, paidBy(otherBoard, 0)));
        assertThat(openFunders(sides)).containsExactly(otherBoard);
    }

    @Test
    void keepsTheFunderOfAConfirmedAward() {
        var sides = money.sides();
        long id = money.confirmed(sides, "100.00");
        long otherBoard = sample.organisation(INTEGRATED_CARE_BOARD);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(sides.commissioner(), () -> awards.describe(id, paidBy(otherBoard, 1))))
                .returns("award-decided", RuleViolation::code);
    }

    private static AwardDetails paidBy(long funderId, int version) {
        return new AwardDetails(
                "Link worker funding",
                null,
                LocalDate.of(2026, 4, 1),
                LocalDate.of(2027, 3, 31),
                false,
                null,
                funderId,
                version);
    }

    @OnEmbedded
    static class EmbeddedTest extends AwardFunderContract {}

    @OnMySql
    static class MySqlTest extends AwardFunderContract {}
}
