package org.rolebridge.assurance;

import java.time.Clock;
import java.util.Locale;
import org.rolebridge.funding.LedgerEntry;
import org.rolebridge.funding.Overpaid;
import org.rolebridge.shell.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** More paid than approved raises a query in the transaction that makes it so: a payment, or an approval taken back. */
@Component
class OverpaymentRule {

    static final String CODE = "OVERPAID";

    private final FindingRepository findings;
    private final Messages messages;
    private final Clock clock;

    OverpaymentRule(FindingRepository findings, Messages messages, Clock clock) {
        this.findings = findings;
        this.messages = messages;
        this.clock = clock;
    }

    @EventListener
    void raise(Overpaid overpaid) {
        var award = overpaid.award();
        var now = clock.instant();
        var finding = new Finding(
                0,
                Finding.Kind.RULE,
                CODE,
                award.roleId(),
                award.id(),
                overpaid.entry().id(),
                award.funderId(),
                text("query.rule.OVERPAID", overpaid.over()),
                Finding.State.OPEN,
                Finding.Turn.PROVIDER,
                null,
                now,
                null,
                null,
                0);
        long id = findings.insert(finding);
        var entry = overpaid.entry();
        var how =
                entry.kind() == LedgerEntry.Kind.PAYMENT ? "query.rule.OVERPAID.text" : "query.rule.OVERPAID.reversed";
        var words = text(how, entry.money(), award.paid(), award.approved());
        findings.insert(new Message(0, award.roleId(), id, Message.Side.RULE, null, now, words), finding);
    }

    private String text(String key, Object... amounts) {
        var words = new Object[amounts.length];
        for (int at = 0; at < amounts.length; at++) {
            words[at] = amounts[at].toString();
        }
        return messages.getTranslation(key, Locale.UK, words);
    }
}
