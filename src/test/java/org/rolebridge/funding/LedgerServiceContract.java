package org.rolebridge.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rolebridge.db.Tables.AWARD;
import static org.rolebridge.db.Tables.LEDGER_ENTRY;
import static org.rolebridge.funding.FundingSample.holdsBoth;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.funding.FundingSample.Sides;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

abstract class LedgerServiceContract {

    @Autowired
    FundingSample money;

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
    void approvesUpToTheAwardAndNotAPennyMore() {
        long award = money.confirmed(sides, "100.00");
        money.approve(sides, award, "60.00");
        assertRefused("approval-over-award", () -> money.approve(sides, award, "40.01"));
        money.approve(sides, award, "40.00");
        assertThat(read(award).remaining().isZero()).isTrue();
    }

    @Test
    void approvesUpToTheLimitOfTheSchemeAndNotAPennyMore() {
        long scheme = money.scheme(sides, "150.00");
        long first = money.confirmed(sides, scheme, "100.00");
        long second = money.confirmed(sides, scheme, "100.00");
        money.approve(sides, first, "100.00");
        assertRefused("approval-over-scheme", () -> money.approve(sides, second, "50.01"));
        money.approve(sides, second, "50.00");
        assertThat(Sample.as(sides.commissioner(), () -> schemes.get(scheme)).left())
                .isEqualTo(Money.zero(FundingSample.POUNDS));
    }

    @Test
    void leavesTheSchemeAloneWhenTheAwardRefuses() {
        long scheme = money.scheme(sides, "150.00");
        long award = money.confirmed(sides, scheme, "100.00");
        assertRefused("approval-over-award", () -> money.approve(sides, award, "120.00"));
        assertThat(Sample.as(sides.commissioner(), () -> schemes.get(scheme))
                        .approved()
                        .isZero())
                .isTrue();
    }

    @Test
    void approvesNothingOfAnAwardThatIsNotConfirmed() {
        long award = money.logged(sides, "100.00");
        assertRefused("award-not-confirmed", () -> money.approve(sides, award, "10.00"));
    }

    @Test
    void recordsAPaymentBeyondWhatWasApproved() {
        long award = money.confirmed(sides, "100.00");
        money.approve(sides, award, "100.00");
        money.pay(sides, award, "130.00");
        assertThat(read(award).paid()).hasToString("£130.00");
    }

    @Test
    void recordsAPaymentOnceHoweverOftenItIsSent() {
        long award = money.confirmed(sides, "100.00");
        var form = money.transaction("30.00");
        long first = Sample.as(sides.commissioner(), () -> ledger.pay(award, form));
        assertThat(Sample.as(sides.commissioner(), () -> ledger.pay(award, form)))
                .isEqualTo(first);
        assertThat(read(award).paid()).hasToString("£30.00");
    }

    @Test
    void reversesATransactionOnce() {
        long scheme = money.scheme(sides, "100.00");
        long award = money.confirmed(sides, scheme, "100.00");
        long approval = money.approve(sides, award, "60.00");
        reverse(approval);
        assertThat(read(award).approved().isZero()).isTrue();
        assertThat(Sample.as(sides.commissioner(), () -> schemes.get(scheme))
                        .approved()
                        .isZero())
                .isTrue();
        money.approve(sides, award, "80.00");
        assertRefused("reversal-once", () -> reverse(approval));
    }

    @Test
    void reversesNoApprovalThatIsPaidAlready() {
        long award = money.confirmed(sides, "100.00");
        long approval = money.approve(sides, award, "60.00");
        money.pay(sides, award, "50.00");
        assertRefused("reversal-under-paid", () -> reverse(approval));
    }

    @Test
    void clawsBackNoMoreThanWasPaid() {
        long award = money.confirmed(sides, "100.00");
        money.approve(sides, award, "100.00");
        money.pay(sides, award, "50.00");
        Sample.as(sides.commissioner(), () -> ledger.clawBack(award, money.transaction("20.00")));
        assertThat(read(award).paid()).hasToString("£30.00");
        assertRefused(
                "clawback-over-paid",
                () -> Sample.as(sides.commissioner(), () -> ledger.clawBack(award, money.transaction("30.01"))));
    }

    @Test
    void adjustsAnAwardButNotBelowWhatIsApproved() {
        long award = money.confirmed(sides, "100.00");
        money.approve(sides, award, "80.00");
        Sample.as(sides.commissioner(), () -> ledger.adjust(award, money.transaction("-20.00")));
        assertThat(read(award).awarded()).hasToString("£80.00");
        assertRefused(
                "adjustment-under-approved",
                () -> Sample.as(sides.commissioner(), () -> ledger.adjust(award, money.transaction("-0.01"))));
    }

    @Test
    void asksForAReasonWhereMoneyMovesBack() {
        long award = money.confirmed(sides, "100.00");
        var silent = new Transaction(UUID.randomUUID(), BigDecimal.TEN, LocalDate.of(2026, 5, 1), null, " ");
        assertRefused(
                "transaction-reason", () -> Sample.as(sides.commissioner(), () -> ledger.clawBack(award, silent)));
    }

    @Test
    void refusesATransactionOfTomorrow() {
        long award = money.confirmed(sides, "100.00");
        var early = new Transaction(UUID.randomUUID(), BigDecimal.TEN, LocalDate.of(2099, 5, 1), null, null);
        assertRefused("transaction-future", () -> Sample.as(sides.commissioner(), () -> ledger.pay(award, early)));
    }

    @Test
    void deniesTransactionsToThoseWhoReceive() {
        long award = money.confirmed(sides, "100.00");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.as(sides.manager(), () -> ledger.pay(award, money.transaction("1.00"))));
    }

    @Test
    void hidesTransactionsFromAnotherFunder() {
        long award = money.confirmed(sides, "100.00");
        long entry = money.approve(sides, award, "10.00");
        var stranger = money.sides().commissioner();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Sample.as(stranger, () -> ledger.get(entry)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> Sample.as(stranger, () -> ledger.pay(award, money.transaction("1.00"))));
    }

    @Test
    void keepsRunningTotalsEqualToTheSumsOfTransactions() {
        long scheme = money.scheme(sides, "1000.00");
        long award = money.confirmed(sides, scheme, "100.00");
        long approval = money.approve(sides, award, "60.00");
        reverse(approval);
        money.approve(sides, award, "40.00");
        reverse(money.pay(sides, award, "55.00"));
        money.pay(sides, award, "45.00");
        Sample.as(sides.commissioner(), () -> ledger.clawBack(award, money.transaction("15.00")));
        reverse(Sample.as(sides.commissioner(), () -> ledger.adjust(award, money.transaction("25.50"))));
        long withdrawn = money.logged(sides, "77.00");
        Sample.as(sides.manager(), () -> awards.withdraw(withdrawn, "Twice", 0));
        assertThat(Sample.as(sides.commissioner(), ledger::agrees)).isTrue();
    }

    @Test
    void noticesARunningTotalThatIsNotTheSum() {
        long award = money.confirmed(sides, "100.00");
        transaction.executeWithoutResult(status -> db.update(AWARD)
                .set(AWARD.PAID_AMOUNT, new BigDecimal("0.01"))
                .where(AWARD.ID.eq(award))
                .execute());
        assertThat(Sample.as(sides.commissioner(), ledger::agrees)).isFalse();
    }

    @Test
    void keepsAnOverApprovalOutOfTheTableItself() {
        long award = money.confirmed(sides, "100.00");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> db.update(AWARD)
                        .set(AWARD.APPROVED_AMOUNT, new BigDecimal("100.01"))
                        .where(AWARD.ID.eq(award))
                        .execute()))
                .hasStackTraceContaining("ck_award_limit");
    }

    @Test
    void keepsOnePersonOutOfBothSidesInTheTableItself() {
        long award = money.confirmed(sides, "100.00");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> db.update(AWARD)
                        .set(AWARD.DECIDED_BY, AWARD.LOGGED_BY)
                        .where(AWARD.ID.eq(award))
                        .execute()))
                .hasStackTraceContaining("ck_award_two_people");
    }

    @Test
    void keepsOnePersonOutOfBothSidesOfADecisionInTheTableItself() {
        long award = money.confirmed(sides, "100.00");
        long manager = sides.manager().personId();
        assertThatThrownBy(() -> store(award, LedgerEntry.Kind.APPROVAL, manager, manager))
                .hasStackTraceContaining("ck_ledger_entry_two_people");
        store(award, LedgerEntry.Kind.PAYMENT, manager, manager);
    }

    @Test
    void knowsInTheTableItselfWhoLoggedTheAward() {
        long award = money.confirmed(sides, "100.00");
        long commissioner = sides.commissioner().personId();
        assertThatThrownBy(() ->
                        store(award, LedgerEntry.Kind.APPROVAL, sides.manager().personId(), commissioner))
                .hasStackTraceContaining("fk_ledger_entry_award_logged_by");
    }

    private void store(long award, LedgerEntry.Kind kind, long recordedBy, long loggedBy) {
        transaction.executeWithoutResult(status -> {
            db.insertInto(LEDGER_ENTRY)
                    .set(LEDGER_ENTRY.ROLE_ID, sides.role())
                    .set(LEDGER_ENTRY.AWARD_ID, award)
                    .set(LEDGER_ENTRY.KIND, kind.name())
                    .set(LEDGER_ENTRY.COUNTS_IN, "APPROVED")
                    .set(LEDGER_ENTRY.AMOUNT, BigDecimal.TEN)
                    .set(LEDGER_ENTRY.CURRENCY, "GBP")
                    .set(LEDGER_ENTRY.EFFECTIVE_ON, LocalDate.of(2026, 5, 1))
                    .set(LEDGER_ENTRY.RECORDED_AT, Instant.EPOCH)
                    .set(LEDGER_ENTRY.RECORDED_BY, recordedBy)
                    .set(LEDGER_ENTRY.AWARD_LOGGED_BY, loggedBy)
                    .execute();
            status.setRollbackOnly();
        });
    }

    @Test
    void neverLetsTheOneWhoLoggedItUndoACut() {
        long award = confirmedOfOnesOwn();
        long cut = Sample.as(sides.commissioner(), () -> ledger.adjust(award, money.transaction("-40.00")));
        assertRefused(
                "award-own",
                () -> Sample.run(holdsBoth(sides), () -> ledger.reverse(cut, UUID.randomUUID(), "I want it back")));
        assertThat(read(award).awarded()).hasToString("£60.00");
    }

    @Test
    void neverLetsTheOneWhoLoggedItDecideAboutItsMoney() {
        long award = confirmedOfOnesOwn();
        money.pay(sides, award, "10.00");
        var mine = money.transaction("5.00");
        assertRefused("award-own", () -> Sample.run(holdsBoth(sides), () -> ledger.approve(award, mine)));
        assertRefused("award-own", () -> Sample.run(holdsBoth(sides), () -> ledger.adjust(award, mine)));
        assertRefused("award-own", () -> Sample.run(holdsBoth(sides), () -> ledger.clawBack(award, mine)));
    }

    @Test
    void letsTheOneWhoLoggedItRecordWhatTheBankHasDone() {
        long award = confirmedOfOnesOwn();
        Sample.run(holdsBoth(sides), () -> ledger.pay(award, money.transaction("5.00")));
        assertThat(read(award).paid()).hasToString("£5.00");
    }

    private long confirmedOfOnesOwn() {
        long award = Sample.as(holdsBoth(sides), () -> awards.log(money.entry(sides, sides.board(), "100.00")));
        Sample.run(sides.commissioner(), () -> awards.confirm(award, 0));
        return award;
    }

    @Test
    void reversesAnApprovalThatWasOverpaidAnyway() {
        long award = money.confirmed(sides, "100.00");
        long approval = money.approve(sides, award, "60.00");
        money.pay(sides, award, "90.00");
        reverse(approval);
        assertThat(read(award).approved().isZero()).isTrue();
        assertThat(read(award).paid()).hasToString("£90.00");
    }

    private void reverse(long entry) {
        Sample.as(sides.commissioner(), () -> ledger.reverse(entry, UUID.randomUUID(), "Wrong account"));
    }

    private Award read(long id) {
        return Sample.as(sides.commissioner(), () -> awards.get(id));
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable command) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(command).returns(code, RuleViolation::code);
    }

    @OnEmbedded
    static class EmbeddedTest extends LedgerServiceContract {}

    @OnMySql
    static class MySqlTest extends LedgerServiceContract {}
}
