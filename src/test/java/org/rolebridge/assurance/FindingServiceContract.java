package org.rolebridge.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.COMMISSIONER;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Grant;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.funding.AwardService;
import org.rolebridge.funding.FundingSample;
import org.rolebridge.funding.FundingSample.Sides;
import org.rolebridge.funding.LedgerService;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.trail.TrailService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

abstract class FindingServiceContract {

    @Autowired
    FundingSample money;

    @Autowired
    FindingService findings;

    @Autowired
    AuditService audit;

    @Autowired
    AwardService awards;

    @Autowired
    LedgerService ledger;

    @Autowired
    TrailService trail;

    @Autowired
    Sample sample;

    private Sides sides;
    private long award;

    @BeforeEach
    void openTheBooks() {
        sides = money.sides();
        award = money.confirmed(sides, "100.00");
    }

    @Test
    void raisesAQueryForThePaymentThatGoesTooFar() {
        money.approve(sides, award, "60.00");
        money.pay(sides, award, "60.00");
        assertThat(queries()).isEmpty();
        long payment = money.pay(sides, award, "0.01");
        assertThat(queries())
                .extracting(Finding::kind, Finding::ruleCode, Finding::ledgerEntryId, Finding::turn, Finding::title)
                .containsExactly(tuple(
                        Finding.Kind.RULE,
                        "OVERPAID",
                        payment,
                        Finding.Turn.PROVIDER,
                        "Paid £0.01 more than approved"));
    }

    @Test
    void raisesAnotherQueryWhenAnApprovalOfWhatIsOverpaidIsTakenBack() {
        long approval = money.approve(sides, award, "60.00");
        money.pay(sides, award, "90.00");
        long reversal = Sample.as(
                sides.commissioner(), () -> ledger.reverse(approval, UUID.randomUUID(), "Approved by mistake"));
        assertThat(queries())
                .extracting(Finding::ledgerEntryId, Finding::title)
                .contains(tuple(reversal, "Paid £90.00 more than approved"));
    }

    @Test
    void raisesOneQueryForAPaymentSentTwice() {
        var payment = money.transaction("30.00");
        Sample.as(sides.commissioner(), () -> ledger.pay(award, payment));
        Sample.as(sides.commissioner(), () -> ledger.pay(award, payment));
        assertThat(queries()).hasSize(1);
    }

    @Test
    void passesTheTurnWithEachAnswer() {
        long query = raise();
        assertThat(read(query).turn()).isEqualTo(Finding.Turn.PROVIDER);
        Sample.run(sides.manager(), () -> findings.answer(query, reply("Here is the contract", 0)));
        assertThat(read(query).turn()).isEqualTo(Finding.Turn.COMMISSIONER);
        Sample.run(sides.commissioner(), () -> findings.ask(query, reply("Which page?", 1)));
        assertThat(read(query).turn()).isEqualTo(Finding.Turn.PROVIDER);
        assertThat(Sample.as(sides.manager(), () -> findings.messages(query)))
                .extracting(Message::side, Message::content)
                .containsExactly(
                        tuple(Message.Side.COMMISSIONER, "What did this pay for?"),
                        tuple(Message.Side.PROVIDER, "Here is the contract"),
                        tuple(Message.Side.COMMISSIONER, "Which page?"));
    }

    @Test
    void exportsInTheWordsOfTheScreensAndHoldsNoConnection() {
        raise();
        var open = new ArrayList<Boolean>();
        var csv = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                open.add(TransactionSynchronizationManager.isActualTransactionActive());
                super.write(bytes, offset, length);
            }
        };
        Sample.run(sides.manager(), () -> audit.export(FindingFilter.ALL, csv));
        assertThat(csv.toString(StandardCharsets.UTF_8).substring(1))
                .startsWith("Query number,Query,Raised by,State,Whose turn")
                .contains("Raised by a commissioner,Open,The provider’s turn")
                .doesNotContain("OPEN", "PROVIDER");
        assertThat(open).isNotEmpty().doesNotContain(true);
    }

    @Test
    void takesAnAnswerOnlyInTurn() {
        long query = raise();
        Sample.run(sides.manager(), () -> findings.answer(query, reply("First", 0)));
        assertRefused("query-turn", () -> findings.answer(query, reply("Second", 1)));
    }

    @Test
    void refusesAStaleReply() {
        long query = raise();
        Sample.run(sides.commissioner(), () -> findings.ask(query, reply("And also this", 0)));
        assertThatExceptionOfType(StaleRecord.class)
                .isThrownBy(() -> Sample.run(sides.manager(), () -> findings.answer(query, reply("To the first", 0))));
    }

    @Test
    void saysAReplyOnceHoweverOftenItIsSent() {
        long query = raise();
        var reply = reply("Here", 0);
        Sample.run(sides.manager(), () -> findings.answer(query, reply));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(sides.manager(), () -> findings.answer(query, reply("Here", 0))));
        Sample.run(sides.manager(), () -> findings.answer(query, reply));
        assertThat(Sample.as(sides.manager(), () -> findings.messages(query))).hasSize(2);
    }

    @Test
    void closesWithAnOutcomeOnce() {
        long query = raise();
        close(sides.commissioner(), query, 0);
        assertThat(read(query).outcome()).isEqualTo(Finding.Outcome.ACCEPTED);
        assertThat(read(query).turn()).isEqualTo(Finding.Turn.NOBODY);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> close(sides.commissioner(), query, 1))
                .returns("query-closed", RuleViolation::code);
    }

    @Test
    void neverLetsThePayerCloseTheQueryAboutTheirOwnPayment() {
        money.pay(sides, award, "30.00");
        long query = queries().getFirst().id();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> close(sides.commissioner(), query, 0))
                .returns("query-own", RuleViolation::code);
        assertThat(Sample.as(sides.commissioner(), () -> findings.mayClose(query)))
                .isFalse();
        var other = sample.person(COMMISSIONER, sides.board());
        assertThat(Sample.as(other, () -> findings.mayClose(query))).isTrue();
        close(other, query, 0);
        assertThat(read(query).isClosed()).isTrue();
    }

    @Test
    void neverLetsTheOneWhoAnsweredCloseIt() {
        long query = raise();
        var both = new SignedInPerson(
                sides.manager().personId(),
                sides.manager().email(),
                sides.manager().displayName(),
                0,
                List.of(
                        new Grant(CARE_MANAGER, sides.host(), "Sample"),
                        new Grant(COMMISSIONER, sides.board(), "Sample")));
        Sample.run(both, () -> findings.answer(query, reply("All in order", 0)));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> close(both, query, 1))
                .returns("query-own", RuleViolation::code);
    }

    @Test
    void hidesQueriesFromPartnersAndOtherFunders() {
        long council = sample.organisation(COUNCIL);
        long role = sample.role(sides.host(), sample.partner(council));
        var shared = new Sides(sides.host(), sides.board(), role, sides.manager(), sides.commissioner());
        long query = raise(money.confirmed(shared, "100.00"));
        var partner = sample.person(CARE_MANAGER, council);
        long otherBoard = sample.organisation(INTEGRATED_CARE_BOARD);
        var other = sample.person(COMMISSIONER, otherBoard);
        Sample.as(sides.manager(), () -> awards.log(money.entry(shared, otherBoard, "5.00")));
        for (var stranger : List.of(partner, other)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Sample.as(stranger, () -> findings.get(query)));
            assertThat(Sample.as(stranger, () -> findings.messages(query))).isEmpty();
            assertThat(Sample.as(stranger, audit::counts)).isEmpty();
            assertThat(Sample.as(stranger, () -> trail.ofRole(role, Long.MAX_VALUE)))
                    .extracting(event -> event.entity())
                    .doesNotContain("finding", "message");
        }
    }

    @Test
    void asksAboutTransactionsOfThatAwardOnly() {
        long elsewhere = money.approve(sides, money.confirmed(sides, "50.00"), "10.00");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.as(
                        sides.commissioner(),
                        () -> findings.raise(
                                new QueryEntry(UUID.randomUUID(), award, elsewhere, "Which?", "Please say"))));
    }

    @Test
    void deniesAProviderToRaiseAndACommissionerToAnswer() {
        long query = raise();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.as(
                        sides.manager(),
                        () -> findings.raise(new QueryEntry(UUID.randomUUID(), award, null, "Why?", "Why"))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.run(sides.commissioner(), () -> findings.answer(query, reply("Me", 0))));
    }

    @Test
    void countsQueriesByStateAndTurn() {
        raise();
        long answered = raise();
        Sample.run(sides.manager(), () -> findings.answer(answered, reply("Here", 0)));
        assertThat(Sample.as(sides.commissioner(), audit::counts))
                .containsExactlyInAnyOrder(
                        new FindingCount(Finding.Kind.PERSON, Finding.State.OPEN, Finding.Turn.PROVIDER, 1),
                        new FindingCount(Finding.Kind.PERSON, Finding.State.ANSWERED, Finding.Turn.COMMISSIONER, 1));
    }

    private long raise() {
        return raise(award);
    }

    private long raise(long about) {
        return Sample.as(
                sides.commissioner(),
                () -> findings.raise(
                        new QueryEntry(UUID.randomUUID(), about, null, "Purpose", "What did this pay for?")));
    }

    private void close(SignedInPerson person, long query, int version) {
        Sample.run(person, () -> findings.close(query, Finding.Outcome.ACCEPTED, reply("Thank you", version)));
    }

    private static Reply reply(String content, int version) {
        return new Reply(UUID.randomUUID(), content, version);
    }

    private List<Finding> queries() {
        return Sample.as(sides.commissioner(), () -> findings.ofAward(award));
    }

    private Finding read(long id) {
        return Sample.as(sides.manager(), () -> findings.get(id));
    }

    private void assertRefused(String code, Runnable command) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(sides.manager(), command))
                .returns(code, RuleViolation::code);
    }

    @OnEmbedded
    static class EmbeddedTest extends FindingServiceContract {}

    @OnMySql
    static class MySqlTest extends FindingServiceContract {}
}
