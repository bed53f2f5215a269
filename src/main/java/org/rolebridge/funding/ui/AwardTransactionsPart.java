package org.rolebridge.funding.ui;

import static org.rolebridge.funding.ui.FundingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rolebridge.access.Permission;
import org.rolebridge.funding.Award;
import org.rolebridge.funding.AwardService;
import org.rolebridge.funding.LedgerEntry;
import org.rolebridge.funding.LedgerService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.ReasonDialog;

/** The transactions of an award; those who pay may record one, or take one back. */
@org.springframework.stereotype.Component
class AwardTransactionsPart implements AwardPart {

    private static final Set<LedgerEntry.Kind> FINAL = Set.of(LedgerEntry.Kind.AWARD, LedgerEntry.Kind.REVERSAL);

    private final LedgerService ledger;
    private final AwardService awards;
    private final PaymentQueries queries;

    AwardTransactionsPart(LedgerService ledger, AwardService awards, PaymentQueries queries) {
        this.ledger = ledger;
        this.awards = awards;
        this.queries = queries;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Component build(Award award) {
        var entries = ledger.ofAward(award.id());
        boolean pays = awards.may(Permission.TRANSACTION_RECORD, award.id());
        var card = new Card(text("transaction.title"));
        if (!pays) {
            card.add(TransactionTable.of(entries));
            return card;
        }
        card.add(TransactionTable.of(entries, entry -> reversal(entry, entries)));
        card.add(new Actions(Actions.other(
                text("transaction.record"), event -> new TransactionDialog(ledger, queries, award).open())));
        return card;
    }

    private Component reversal(LedgerEntry entry, List<LedgerEntry> entries) {
        var reversed = entries.stream()
                .map(LedgerEntry::reversesId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (FINAL.contains(entry.kind()) || reversed.contains(entry.id())) {
            return new Div();
        }
        var what = TransactionTable.name(entry);
        var key = UUID.randomUUID();
        var button = Actions.quiet(
                text("transaction.reverse"),
                event -> new ReasonDialog(
                                text("transaction.reverse"),
                                text("transaction.reverse"),
                                new Fields("award.form").area("reason", LedgerEntry.MAX_NOTE))
                        .saying(text("transaction.reverse.text", what))
                        .ask(
                                0,
                                (reason, version) -> ledger.reverse(entry.id(), key, reason),
                                text("transaction.reverse.done")));
        button.setAriaLabel(text("transaction.reverse.which", what));
        return button;
    }
}
