package org.rolebridge.funding;

import java.util.List;
import org.rolebridge.access.Permission;
import org.rolebridge.funding.LedgerEntry.Total;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Changes running totals, each by one guarded update, the scheme always before the award: whoever comes second waits on the
 * row and is then judged by what the first has left.
 */
@Component
class RunningTotals {

    private final SchemeRepository schemes;
    private final AwardRepository awards;
    private final ApplicationEventPublisher events;

    RunningTotals(SchemeRepository schemes, AwardRepository awards, ApplicationEventPublisher events) {
        this.schemes = schemes;
        this.awards = awards;
        this.events = events;
    }

    /** Counts an approval, or with less than zero the reversal of one, on the scheme and on the award. */
    void approve(Award award, Money amount) {
        if (award.schemeId() != null && !schemes.countApproved(award.schemeId(), amount)) {
            var scheme = schemes.findByIds(List.of(award.schemeId())).getFirst();
            throw RuleViolation.at("amount", "approval-over-scheme", scheme.name(), String.valueOf(scheme.left()));
        }
        count(award, Total.APPROVED, amount);
    }

    void count(Award award, Total total, Money amount) {
        if (!awards.count(award, total, amount)) {
            throw refusal(now(award.id()), total, amount);
        }
    }

    void publishOverpaid(long awardId, LedgerEntry entry) {
        var award = now(awardId);
        if (award.paid().isMoreThan(award.approved())) {
            events.publishEvent(new Overpaid(award, entry, award.paid().minus(award.approved())));
        }
    }

    private static RuleViolation refusal(Award award, Total total, Money amount) {
        if (total != Total.PAID && amount.isPositive() && !award.isConfirmed()) {
            return RuleViolation.of("award-not-confirmed");
        }
        return switch (total) {
            case AWARDED ->
                RuleViolation.at(
                        "amount", "adjustment-under-approved", award.approved().toString());
            case APPROVED ->
                amount.isPositive()
                        ? RuleViolation.at(
                                "amount",
                                "approval-over-award",
                                award.remaining().toString())
                        : RuleViolation.at(
                                "amount", "reversal-under-paid", award.paid().toString());
            case PAID ->
                RuleViolation.at("amount", "clawback-over-paid", award.paid().toString());
        };
    }

    private Award now(long awardId) {
        return awards.find(awardId, Permission.TRANSACTION_RECORD).orElseThrow(() -> new NotFound("award", awardId));
    }
}
