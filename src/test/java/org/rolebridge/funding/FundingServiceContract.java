package org.rolebridge.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.rolebridge.access.Profile.COMMISSIONER;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.db.Tables.TRAIL_EVENT;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.funding.FundingSample.Sides;
import org.rolebridge.shared.Window;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

abstract class FundingServiceContract {

    private static final Window PAGE = new Window(0, 50);

    @Autowired
    FundingSample money;

    @Autowired
    FundingService funding;

    @Autowired
    FundingExportService exports;

    @Autowired
    AwardService awards;

    @Autowired
    LedgerService ledger;

    @Autowired
    SchemeService schemes;

    @Autowired
    Sample sample;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    private Sides sides;

    @BeforeEach
    void openTheBooks() {
        sides = money.sides();
    }

    @Test
    void namesRoleRecipientFunderAndSchemeBesideEachAward() {
        long scheme = money.scheme(sides, "1000.00");
        money.confirmed(sides, scheme, "100.00");
        var row = Sample.as(
                        sides.manager(), () -> funding.findAwards(FundingFilter.ALL, AwardRow.Sort.TITLE, true, PAGE))
                .getFirst();
        assertThat(row.scheme()).isEqualTo("Neighbourhood roles fund");
        assertThat(row.roleTitle()).startsWith("Link worker");
        assertThat(row.recipient()).startsWith("Sample primary_care_network");
        assertThat(row.funder()).startsWith("Sample integrated_care_board");
    }

    @Test
    void filtersBySchemeStateOrganisationAndQuarter() {
        long scheme = money.scheme(sides, "1000.00");
        money.confirmed(sides, scheme, "100.00");
        money.logged(sides, "50.00");
        var none = Set.<Long>of();
        assertThat(count(filter(Set.of(scheme), none, Set.of(), Set.of()))).isEqualTo(1);
        assertThat(count(filter(none, none, Set.of(Award.State.LOGGED), Set.of())))
                .isEqualTo(1);
        assertThat(count(filter(none, Set.of(sides.host()), Set.of(), Set.of())))
                .isEqualTo(2);
        assertThat(count(filter(none, Set.of(sides.board()), Set.of(), Set.of())))
                .isZero();
        assertThat(count(filter(none, none, Set.of(), Set.of(YearMonth.of(2026, 4)))))
                .isEqualTo(2);
        assertThat(count(filter(none, none, Set.of(), Set.of(YearMonth.of(2026, 7)))))
                .isZero();
    }

    @Test
    void countsOnlyWhatOnesOrganisationPaysFor() {
        long otherBoard = sample.organisation(INTEGRATED_CARE_BOARD);
        money.logged(sides, "100.00");
        Sample.as(sides.manager(), () -> awards.log(money.entry(sides, otherBoard, "900.00")));
        assertThat(total(sample.person(COMMISSIONER, otherBoard)).awarded()).hasToString("£900.00");
        assertThat(total(sides.commissioner()).awarded()).hasToString("£100.00");
        assertThat(total(sides.manager()).awarded()).hasToString("£1,000.00");
    }

    @Test
    void totalsLeaveOutWhatWasRefusedAndReversed() {
        long refused = money.logged(sides, "70.00");
        Sample.as(sides.commissioner(), () -> awards.refuse(refused, "Not ours", 0));
        long award = money.confirmed(sides, "100.00");
        long approval = money.approve(sides, award, "60.00");
        Sample.as(sides.commissioner(), () -> ledger.reverse(approval, java.util.UUID.randomUUID(), "Wrong month"));
        money.approve(sides, award, "30.00");
        money.pay(sides, award, "20.00");
        var total = total(sides.commissioner());
        assertThat(total.awarded()).hasToString("£100.00");
        assertThat(total.approved()).hasToString("£30.00");
        assertThat(total.paid()).hasToString("£20.00");
        assertThat(total.remaining()).hasToString("£70.00");
        assertThat(Sample.as(sides.commissioner(), () -> funding.awardTotals(FundingFilter.ALL)))
                .containsExactly(total);
    }

    @Test
    void totalsByQuarterFollowTheDayOfEachTransaction() {
        long award = money.confirmed(sides, "100.00");
        money.approve(sides, award, "60.00");
        assertThat(Sample.as(sides.commissioner(), () -> funding.totals(FundingFilter.ALL, FundingTotal.By.QUARTER)))
                .extracting(
                        total -> total.quarter(4).first(),
                        total -> total.approved().toString())
                .containsExactly(tuple(YearMonth.of(2026, 4), "£60.00"));
    }

    @Test
    void totalsBySchemeOrganisationAndKindHaveNames() {
        long scheme = money.scheme(sides, "1000.00");
        money.confirmed(sides, scheme, "100.00");
        money.logged(sides, "50.00");
        assertThat(Sample.as(sides.commissioner(), () -> funding.totals(FundingFilter.ALL, FundingTotal.By.SCHEME)))
                .extracting(FundingTotal::name, total -> total.awarded().toString())
                .containsExactly(tuple("Neighbourhood roles fund", "£100.00"), tuple("", "£50.00"));
        assertThat(Sample.as(
                        sides.commissioner(), () -> funding.totals(FundingFilter.ALL, FundingTotal.By.ORGANISATION)))
                .extracting(FundingTotal::key)
                .containsExactly(sides.host());
        assertThat(Sample.as(sides.commissioner(), () -> funding.totals(FundingFilter.ALL, FundingTotal.By.KIND)))
                .extracting(FundingTotal::name)
                .doesNotContain("");
    }

    @Test
    void listsTransactionsOfOneKind() {
        long award = money.confirmed(sides, "100.00");
        long approval = money.approve(sides, award, "60.00");
        var approvals =
                new FundingFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(LedgerEntry.Kind.APPROVAL), Set.of());
        assertThat(Sample.as(
                        sides.commissioner(),
                        () -> funding.findTransactions(approvals, TransactionRow.Sort.EFFECTIVE_ON, false, PAGE)))
                .extracting(row -> row.entry().id())
                .containsExactly(approval);
        assertThat(Sample.as(sides.commissioner(), () -> funding.countTransactions(approvals)))
                .isEqualTo(1);
    }

    @Test
    void exportsSafelyAndRemembersIt() {
        var form = money.entry(sides, sides.board(), "100.00");
        var hostile = new AwardEntry(
                form.key(),
                form.roleId(),
                null,
                null,
                form.recipientId(),
                form.funderId(),
                null,
                "=HYPERLINK(\"http://evil.example\")",
                null,
                form.currency(),
                form.amount(),
                form.awardedOn(),
                form.startsOn(),
                form.endsOn(),
                false,
                null);
        Sample.as(sides.manager(), () -> awards.log(hostile));
        var csv = new ByteArrayOutputStream();
        Sample.run(sides.manager(), () -> exports.awards(FundingFilter.ALL, csv));
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .contains("100.00")
                .doesNotContainPattern("[,\\n]\"?=HYPERLINK");
        assertThat(exportsOf(sides.manager())).isEqualTo(1);
    }

    @Test
    void exportsInTheWordsOfTheScreens() {
        long award = money.logged(sides, "100.00");
        money.pay(sides, award, "10.00");
        assertThat(exported(csv -> exports.awards(FundingFilter.ALL, csv)))
                .startsWith("Award number,Role,Award,Received by")
                .contains("Not confirmed by funder")
                .doesNotContain("LOGGED");
        assertThat(exported(csv -> exports.transactions(FundingFilter.ALL, csv)))
                .contains("Transaction number", "Payment")
                .doesNotContain("PAYMENT");
        assertThat(exported(csv -> exports.totals(FundingFilter.ALL, FundingTotal.By.QUARTER, csv)))
                .isEqualTo("""
                        Quarter,Currency,Awarded,Approved,Paid\r
                        "Q1 2026/27, April to June 2026",GBP,100.00,0.00,10.00\r
                        Total,GBP,100.00,0.00,10.00\r
                        """);
        assertThat(exported(csv -> exports.totals(FundingFilter.ALL, FundingTotal.By.SCHEME, csv)))
                .startsWith("Scheme,Currency,Awarded,Approved,Paid,Left to approve")
                .contains("No scheme,GBP,100.00,0.00,10.00,100.00", "Total,GBP,100.00,0.00,10.00,100.00");
        money.scheme(sides, "1000.00");
        assertThat(exported(exports::schemes)).contains("How it pays", "Grant").doesNotContain("GRANT");
    }

    private String exported(Consumer<OutputStream> export) {
        var csv = new ByteArrayOutputStream();
        Sample.run(sides.manager(), () -> export.accept(csv));
        return csv.toString(StandardCharsets.UTF_8).substring(1);
    }

    @Test
    void holdsNoConnectionWhileAFileIsRead() {
        money.logged(sides, "100.00");
        var open = new ArrayList<Boolean>();
        var slow = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                open.add(TransactionSynchronizationManager.isActualTransactionActive());
            }
        };
        Sample.run(sides.manager(), () -> exports.awards(FundingFilter.ALL, slow));
        assertThat(open).isNotEmpty().doesNotContain(true);
    }

    private int exportsOf(SignedInPerson person) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> db.fetchCount(
                TRAIL_EVENT, TRAIL_EVENT.ENTITY.eq("export"), TRAIL_EVENT.PERSON_ID.eq(person.personId()))));
    }

    @Test
    void deniesMoneyToAnObserver() {
        var observer = sample.person(OBSERVER, sides.host());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.as(observer, () -> funding.countAwards(FundingFilter.ALL)));
    }

    private static FundingFilter filter(
            Set<Long> schemes, Set<Long> organisations, Set<Award.State> states, Set<YearMonth> quarters) {
        return new FundingFilter(schemes, organisations, Set.of(), states, Set.of(), quarters);
    }

    private int count(FundingFilter filter) {
        return Sample.as(sides.commissioner(), () -> funding.countAwards(filter));
    }

    private FundingTotal total(SignedInPerson person) {
        return Sample.as(person, () -> funding.totals(FundingFilter.ALL, FundingTotal.By.ALL))
                .getFirst();
    }

    @OnEmbedded
    static class EmbeddedTest extends FundingServiceContract {}

    @OnMySql
    static class MySqlTest extends FundingServiceContract {}
}
