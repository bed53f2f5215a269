package org.rolebridge.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.db.Tables.LEDGER_ENTRY;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.Scopes;
import org.rolebridge.access.SystemWork;
import org.rolebridge.funding.FundingSample.Sides;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Many people approve at once: never over the limit, and the limit is reached exactly. */
@OnMySql
class ApprovalRaceTest {

    /** More than the pool holds, so that some also wait for a connection. */
    private static final int THREADS = 32;

    private static final int EACH = 4;
    private static final BigDecimal STEP = new BigDecimal("7.00");
    /** Ten steps fit. */
    private static final BigDecimal LIMIT = new BigDecimal("70.00");

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
    Scopes scopes;

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
    void reachesTheAmountOfAnAwardExactly() throws Exception {
        long award = money.confirmed(sides, LIMIT.toPlainString());
        int approved = race(thread -> () -> approve(award));
        assertThat(approved).isEqualTo(10);
        assertThat(read(award).remaining().isZero()).isTrue();
        assertThat(Sample.as(sides.commissioner(), ledger::agrees)).isTrue();
    }

    @Test
    void reachesTheLimitOfASchemeExactlyOverManyAwards() throws Exception {
        long scheme = money.scheme(sides, LIMIT.toPlainString());
        var share = new ArrayList<Long>();
        for (int award = 0; award < 4; award++) {
            share.add(money.confirmed(sides, scheme, "1000.00"));
        }
        int approved = race(thread -> () -> approve(share.get(thread % share.size())));
        assertThat(approved).isEqualTo(10);
        var left = Sample.as(sides.commissioner(), () -> schemes.get(scheme)).left();
        assertThat(left).isEqualTo(Money.zero(FundingSample.POUNDS));
        assertThat(Sample.as(sides.commissioner(), ledger::agrees)).isTrue();
    }

    @Test
    void catchesTheNaiveWayOfDoingIt() throws Exception {
        long award = money.confirmed(sides, LIMIT.toPlainString());
        for (int step = 1; step < LIMIT.divide(STEP).intValueExact(); step++) {
            assertThat(approve(award)).isTrue();
        }
        var bothRead = new CountDownLatch(2);
        race(thread -> () -> approveNaively(award, bothRead));
        assertThat(sumOfApprovals(award)).isGreaterThan(LIMIT);
    }

    private boolean approve(long award) {
        try {
            Sample.as(sides.commissioner(), () -> ledger.approve(award, money.transaction(STEP.toPlainString())));
            return true;
        } catch (RuleViolation over) {
            return false;
        }
    }

    /**
     * Adds up first and inserts then, as one would without thinking of others.
     *
     * @param bothRead nobody inserts before two have read, so that the test fails for its reason and not by luck
     */
    private boolean approveNaively(long award, CountDownLatch bothRead) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean fits = sum(award).add(STEP).compareTo(LIMIT) <= 0;
            bothRead.countDown();
            awaitAll(bothRead);
            if (!fits) {
                return false;
            }
            db.insertInto(LEDGER_ENTRY)
                    .set(LEDGER_ENTRY.ROLE_ID, sides.role())
                    .set(LEDGER_ENTRY.AWARD_ID, award)
                    .set(LEDGER_ENTRY.KIND, "APPROVAL")
                    .set(LEDGER_ENTRY.COUNTS_IN, "APPROVED")
                    .set(LEDGER_ENTRY.AMOUNT, STEP)
                    .set(LEDGER_ENTRY.CURRENCY, "GBP")
                    .set(LEDGER_ENTRY.EFFECTIVE_ON, LocalDate.of(2026, 5, 1))
                    .set(LEDGER_ENTRY.RECORDED_AT, Instant.EPOCH)
                    .execute();
            return true;
        }));
    }

    private static void awaitAll(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private BigDecimal sumOfApprovals(long award) {
        return SystemWork.as("test", () -> transaction.execute(status -> sum(award)));
    }

    private BigDecimal sum(long award) {
        return db.select(DSL.coalesce(DSL.sum(LEDGER_ENTRY.AMOUNT), BigDecimal.ZERO))
                .from(LEDGER_ENTRY)
                .where(LEDGER_ENTRY.AWARD_ID.eq(award))
                .and(LEDGER_ENTRY.COUNTS_IN.eq("APPROVED"))
                .and(scopes.unlimited("naive-twin"))
                .fetchSingle()
                .value1();
    }

    private Award read(long id) {
        return Sample.as(sides.commissioner(), () -> awards.get(id));
    }

    /** @return how many of all tries succeeded */
    private static int race(java.util.function.IntFunction<Callable<Boolean>> tries) throws Exception {
        var start = new CyclicBarrier(THREADS);
        var results = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                var one = tries.apply(thread);
                results.add(threads.submit(() -> {
                    start.await();
                    return succeeded(one);
                }));
            }
        }
        int sum = 0;
        for (var result : results) {
            sum += result.get();
        }
        return sum;
    }

    private static int succeeded(Callable<Boolean> one) throws Exception {
        int count = 0;
        for (int time = 0; time < EACH; time++) {
            if (one.call()) {
                count++;
            }
        }
        return count;
    }
}
