package org.rolebridge.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.COMMISSIONER;
import static org.rolebridge.db.Tables.POST;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Permission;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.trail.TrailService;
import org.rolebridge.workrole.PartyEntry;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.Side;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

abstract class AwardServiceContract {

    @Autowired
    FundingSample money;

    @Autowired
    AwardService awards;

    @Autowired
    LedgerService ledger;

    @Autowired
    WorkRoleService roles;

    @Autowired
    TrailService trail;

    @Autowired
    Sample sample;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void logsAnAwardAsNotConfirmed() {
        var sides = money.sides();
        long id = money.logged(sides, "57800.00");
        var award = Sample.as(sides.manager(), () -> awards.get(id));
        assertThat(award.state()).isEqualTo(Award.State.LOGGED);
        assertThat(award.remaining()).hasToString("£57,800.00");
    }

    @Test
    void entersTheAwardInTheBooksWithIt() {
        var sides = money.sides();
        long id = money.logged(sides, "57800.00");
        assertThat(Sample.as(sides.manager(), () -> ledger.ofAward(id)))
                .extracting(LedgerEntry::kind, LedgerEntry::money)
                .containsExactly(
                        tuple(LedgerEntry.Kind.AWARD, new Money(new BigDecimal("57800"), FundingSample.POUNDS)));
    }

    @Test
    void logsOnceHoweverOftenTheSameFormIsSent() {
        var sides = money.sides();
        var form = money.entry(sides, sides.board(), "100.00");
        long first = Sample.as(sides.manager(), () -> awards.log(form));
        assertThat(Sample.as(sides.manager(), () -> awards.log(form))).isEqualTo(first);
        assertThat(Sample.as(sides.manager(), () -> awards.ofRole(sides.role())))
                .hasSize(1);
    }

    @Test
    void makesTheFunderPartyToTheRoleOnce() {
        var sides = money.sides();
        money.logged(sides, "100.00");
        money.logged(sides, "200.00");
        assertThat(Sample.as(sides.commissioner(), () -> roles.parties(sides.role())))
                .filteredOn(party -> party.relation() == PartyRelation.FUNDER)
                .extracting(party -> party.organisationId())
                .containsExactly(sides.board());
    }

    @Test
    void letsAnEmployerBringAFunderThoughItMayNotEditTheRole() {
        var sides = money.sides();
        long council = sample.organisation(COUNCIL);
        long role = sample.role(sides.host(), new PartyEntry(council, PartyRelation.EMPLOYER, Side.SOCIAL_CARE));
        var employer = sample.person(CARE_MANAGER, council);
        var employed = new FundingSample.Sides(council, sides.board(), role, employer, sides.commissioner());
        long id = money.logged(employed, "100.00");
        assertThat(Sample.as(sides.commissioner(), () -> awards.get(id)).recipientId())
                .isEqualTo(council);
    }

    @Test
    void takesAFunderWhoIsNotInTheSystem() {
        var sides = money.sides();
        long id = Sample.as(sides.manager(), () -> awards.log(money.entry(sides, null, "100.00")));
        assertThat(Sample.as(sides.manager(), () -> awards.get(id)).funderName())
                .isEqualTo("Harbour Lights Foundation");
    }

    @Test
    void refusesARecipientOutsideTheRole() {
        var sides = money.sides();
        var stranger = new FundingSample.Sides(
                sample.organisation(COUNCIL), sides.board(), sides.role(), sides.manager(), sides.commissioner());
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> money.logged(stranger, "100.00"))
                .returns("award-recipient", RuleViolation::code);
    }

    @Test
    void refusesAPostOfAnotherRole() {
        var sides = money.sides();
        var form = money.entry(sides, sides.board(), "100.00");
        long elsewhere = post(sample.role(sides.host()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(sides.manager(), () -> awards.log(forPost(form, elsewhere))));
        long here = post(sides.role());
        long id = Sample.as(sides.manager(), () -> awards.log(forPost(form, here)));
        assertThat(Sample.as(sides.manager(), () -> awards.get(id)).postId()).isEqualTo(here);
    }

    private long post(long roleId) {
        return Objects.requireNonNull(transaction.execute(status -> db.insertInto(POST)
                .set(POST.ROLE_ID, roleId)
                .set(POST.REFERENCE, "P-01")
                .set(POST.OPENED_ON, Sample.START)
                .set(POST.VERSION, 0)
                .returningResult(POST.ID)
                .fetchSingle()
                .value1()));
    }

    private static AwardEntry forPost(AwardEntry form, long postId) {
        return new AwardEntry(
                UUID.randomUUID(),
                form.roleId(),
                postId,
                form.schemeId(),
                form.recipientId(),
                form.funderId(),
                form.funderName(),
                form.title(),
                form.reference(),
                form.currency(),
                form.amount(),
                form.awardedOn(),
                form.startsOn(),
                form.endsOn(),
                form.recurrent(),
                form.evidenceLink());
    }

    @Test
    void neverShowsMoneyToAPartner() {
        var sides = money.sides();
        long council = sample.organisation(COUNCIL);
        long role = sample.role(sides.host(), sample.partner(council));
        var partner = sample.person(CARE_MANAGER, council);
        var shared = new FundingSample.Sides(sides.host(), sides.board(), role, sides.manager(), sides.commissioner());
        long id = money.logged(shared, "100.00");
        assertThat(Sample.as(partner, () -> roles.get(role)).id()).isEqualTo(role);
        assertThat(Sample.as(partner, () -> awards.ofRole(role))).isEmpty();
        assertThat(Sample.as(partner, () -> ledger.ofAward(id))).isEmpty();
        assertThat(Sample.as(partner, () -> trail.ofRole(role, Long.MAX_VALUE)))
                .extracting(event -> event.entity())
                .isNotEmpty()
                .doesNotContain("award", "ledger_entry");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Sample.run(partner, () -> awards.get(id)));
    }

    @Test
    void neverShowsOneFunderWhatAnotherPays() {
        var sides = money.sides();
        long otherBoard = sample.organisation(INTEGRATED_CARE_BOARD);
        var other = sample.person(COMMISSIONER, otherBoard);
        long mine = money.logged(sides, "100.00");
        long theirs = Sample.as(sides.manager(), () -> awards.log(money.entry(sides, otherBoard, "200.00")));
        assertThat(Sample.as(other, () -> awards.ofRole(sides.role())))
                .extracting(Award::id)
                .containsExactly(theirs);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Sample.run(other, () -> awards.get(mine)));
        assertThat(Sample.as(other, () -> trail.ofRole(sides.role(), Long.MAX_VALUE)))
                .filteredOn(event -> event.entity().equals("award"))
                .hasSize(1);
    }

    @Test
    void confirmsAnAwardOfOnesOwnMoney() {
        var sides = money.sides();
        long id = money.logged(sides, "100.00");
        var award = Sample.as(sides.commissioner(), () -> awards.confirm(id, 0));
        assertThat(award.state()).isEqualTo(Award.State.CONFIRMED);
        assertThat(award.decidedBy()).isEqualTo(sides.commissioner().personId());
    }

    @Test
    void neverLetsTheOneWhoLoggedItConfirmIt() {
        var sides = money.sides();
        var both = FundingSample.holdsBoth(sides);
        long id = Sample.as(both, () -> awards.log(money.entry(sides, sides.board(), "100.00")));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(both, () -> awards.confirm(id, 0)))
                .returns("award-own", RuleViolation::code);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(both, () -> awards.refuse(id, "Mine", 0)))
                .returns("award-own", RuleViolation::code);
    }

    @Test
    void refusesAnAwardWithAReasonAndTakesItOutOfTheBooks() {
        var sides = money.sides();
        long id = money.logged(sides, "100.00");
        Sample.run(sides.commissioner(), () -> awards.refuse(id, "We know of 80.00 only", 0));
        assertThat(Sample.as(sides.manager(), () -> ledger.ofAward(id)))
                .filteredOn(entry -> entry.kind() == LedgerEntry.Kind.REVERSAL)
                .extracting(LedgerEntry::note)
                .containsExactly("We know of 80.00 only");
        assertThat(Sample.as(sides.manager(), ledger::agrees)).isTrue();
    }

    @Test
    void remembersWhoRefusedIt() {
        var sides = money.sides();
        long id = money.logged(sides, "100.00");
        assertThat(Sample.as(sides.commissioner(), () -> awards.refuse(id, "Not ours", 0))
                        .decidedBy())
                .isEqualTo(sides.commissioner().personId());
        assertThat(Sample.as(sides.manager(), () -> awards.get(id)).decidedBy())
                .isEqualTo(sides.commissioner().personId());
    }

    @Test
    void letsThoseWhoLoggedItWithdrawItUntilItIsConfirmed() {
        var sides = money.sides();
        long id = money.logged(sides, "100.00");
        assertThat(Sample.as(sides.manager(), () -> awards.withdraw(id, "Typed twice", 0))
                        .state())
                .isEqualTo(Award.State.WITHDRAWN);
        long confirmed = money.confirmed(sides, "100.00");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(sides.manager(), () -> awards.withdraw(confirmed, "Too late", 1)))
                .returns("award-decided", RuleViolation::code);
    }

    @Test
    void refusesAStaleSaveAndShowsBothVersions() {
        var sides = money.sides();
        long id = money.logged(sides, "100.00");
        Sample.as(sides.manager(), () -> awards.describe(id, details("First")));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(sides.manager(), () -> awards.describe(id, details("Second"))))
                .satisfies(stale -> assertThat(((Award) stale.stored()).title()).isEqualTo("First"));
    }

    @Test
    void leavesAConfirmedAwardToThoseWhoPay() {
        var sides = money.sides();
        long id = money.confirmed(sides, "100.00");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.run(sides.manager(), () -> awards.describe(id, details("Longer", 1))));
        assertThat(Sample.as(sides.commissioner(), () -> awards.describe(id, details("Longer", 1)))
                        .title())
                .isEqualTo("Longer");
    }

    private static AwardDetails details(String title) {
        return details(title, 0);
    }

    private static AwardDetails details(String title, int version) {
        return new AwardDetails(
                title, null, LocalDate.of(2026, 4, 1), LocalDate.of(2028, 3, 31), false, null, null, version);
    }

    @Test
    void deniesACommissionerToLogAndAManagerToConfirm() {
        var sides = money.sides();
        long id = money.logged(sides, "100.00");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        Sample.run(sides.commissioner(), () -> awards.log(money.entry(sides, sides.board(), "1.00"))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.run(sides.manager(), () -> awards.confirm(id, 0)));
        assertThat(Sample.as(sides.manager(), () -> awards.may(Permission.AWARD_CONFIRM, id)))
                .isFalse();
    }

    @OnEmbedded
    static class EmbeddedTest extends AwardServiceContract {}

    @OnMySql
    static class MySqlTest extends AwardServiceContract {}
}
