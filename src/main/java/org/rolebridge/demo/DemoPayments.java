package org.rolebridge.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rolebridge.assurance.Finding;
import org.rolebridge.assurance.FindingService;
import org.rolebridge.assurance.QueryEntry;
import org.rolebridge.assurance.Reply;
import org.rolebridge.funding.AwardService;
import org.rolebridge.funding.LedgerService;
import org.rolebridge.funding.Transaction;
import org.springframework.stereotype.Component;

/** What those who pay do with the awards of a role: confirm, approve, pay and ask. */
@Component
class DemoPayments {

    private static final BigDecimal TOO_MUCH = new BigDecimal("1450.00");
    private static final int DAYS_OF_THE_BANK = 2;

    private final AwardService awards;
    private final LedgerService ledger;
    private final FindingService findings;
    private final DemoCast cast;

    DemoPayments(AwardService awards, LedgerService ledger, FindingService findings, DemoCast cast) {
        this.awards = awards;
        this.ledger = ledger;
        this.findings = findings;
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
        talk(role, all.getLast().id(), commissioner);
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

    private void talk(DemoRole role, long awardId, String commissioner) {
        var now = role.now();
        if (!now.has("asked") && !now.has("answered") && !now.has("settled")) {
            return;
        }
        long query = cast.as(
                commissioner,
                () -> findings.raise(new QueryEntry(
                        UUID.randomUUID(),
                        awardId,
                        null,
                        "Months without anyone in post",
                        "The award runs from the first day, but the first person started later. Please say how the"
                                + " money of those weeks was used.")));
        if (!now.has("asked")) {
            answer(role.manager(), query);
        }
        if (now.has("settled")) {
            settle(commissioner, query);
        }
    }

    private void answer(String manager, long query) {
        cast.run(
                manager,
                () -> findings.answer(
                        query,
                        reply(
                                query,
                                "It paid for the induction and for two weeks in which the new person and the team"
                                        + " lead worked side by side. The invoices are in the shared folder.")));
    }

    private void settle(String commissioner, long query) {
        cast.run(
                commissioner,
                () -> findings.close(
                        query,
                        Finding.Outcome.ACCEPTED,
                        reply(query, "Thank you, that explains it. Nothing to change.")));
    }

    private Reply reply(long query, String words) {
        return new Reply(UUID.randomUUID(), words, findings.get(query).version());
    }
}
