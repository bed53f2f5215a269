package org.rolebridge.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rolebridge.funding.AwardService;
import org.rolebridge.funding.LedgerService;
import org.rolebridge.funding.Transaction;
import org.springframework.stereotype.Component;

/** What those who pay do with the awards of a role: confirm, approve and pay. */
@Component
class DemoPayments {

    private static final BigDecimal TOO_MUCH = new BigDecimal("1450.00");
    private static final int DAYS_OF_THE_BANK = 2;

    private final AwardService awards;
    private final LedgerService ledger;
    private final DemoQueries queries;
    private final DemoCast cast;

    DemoPayments(AwardService awards, LedgerService ledger, DemoQueries queries, DemoCast cast) {
        this.awards = awards;
        this.ledger = ledger;
        this.queries = queries;
        this.cast = cast;
    }

    void make(DemoRole role, List<DemoAward> all) {
        var commissioner = DemoCast.commissionerOf(role.funder());
        var confirmed = role.now().has("unconfirmed") ? all.subList(0, all.size() - 1) : all;
        cast.run(
                commissioner,
                () -> confirmed.forEach(award -> {
                    awards.confirm(award.id(), awards.get(award.id()).version());
                    pay(award, role.today());
                }));
        if (role.now().has("overpaid")) {
            var again = transaction(TOO_MUCH, role.today().minusDays(5));
            cast.run(commissioner, () -> ledger.pay(all.getLast().id(), again));
        }
        queries.make(role, all.getLast().id());
    }

    private void pay(DemoAward award, LocalDate today) {
        for (var instalment : award.paidBy(today)) {
            var bank = instalment.on().plusDays(DAYS_OF_THE_BANK);
            ledger.approve(award.id(), transaction(instalment.amount(), instalment.on()));
            ledger.pay(award.id(), transaction(instalment.amount(), bank.isAfter(today) ? today : bank));
        }
    }

    private static Transaction transaction(BigDecimal amount, LocalDate on) {
        return new Transaction(UUID.randomUUID(), amount, on, null, null);
    }
}
