package org.rolebridge.funding.ui;

import static org.rolebridge.funding.ui.FundingWords.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.rolebridge.funding.Award;
import org.rolebridge.funding.LedgerEntry;
import org.rolebridge.funding.LedgerEntry.Kind;
import org.rolebridge.funding.LedgerService;
import org.rolebridge.funding.Transaction;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;

/** Records an approval, a payment, an adjustment or a claw-back on an award. */
class TransactionDialog {

    private static final List<Kind> CONFIRMED = List.of(Kind.APPROVAL, Kind.PAYMENT, Kind.ADJUSTMENT, Kind.CLAWBACK);
    private static final List<Kind> NOT_CONFIRMED = List.of(Kind.PAYMENT, Kind.CLAWBACK);

    private final LedgerService ledger;
    private final Award award;
    private final UUID key = UUID.randomUUID();
    private final Fields fields = new Fields("transaction.form");
    private final RadioButtonGroup<Kind> kind;
    private final BigDecimalField amount;
    private final DatePicker effectiveOn = fields.date("effectiveOn");
    private final TextField reference = Fields.optional(fields.text("reference"));
    private final TextArea note = Fields.optional(fields.area("note"));
    private final FormDialog dialog;

    TransactionDialog(LedgerService ledger, Award award) {
        this.ledger = ledger;
        this.award = award;
        var kinds = award.isConfirmed() ? CONFIRMED : NOT_CONFIRMED;
        kind = fields.choice("kind", kinds, one -> text("transaction.kind." + one + ".means"));
        amount = fields.money("amount", award.currency());
        kind.setValue(kinds.getFirst());
        note.setMaxLength(LedgerEntry.MAX_NOTE);
        var form = new FormPanel(
                        new Prose(text(
                                "transaction.left",
                                award.remaining().toString(),
                                award.paid().toString())),
                        kind,
                        amount,
                        effectiveOn,
                        reference,
                        note)
                .saves(award.version(), version -> save());
        dialog = new FormDialog(text("transaction.record"), text("transaction.save"), form);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        record(new Transaction(key, amount.getValue(), effectiveOn.getValue(), reference.getValue(), note.getValue()));
        dialog.done(text("transaction.done." + kind.getValue()));
    }

    private void record(Transaction entered) {
        switch (kind.getValue()) {
            case APPROVAL -> ledger.approve(award.id(), entered);
            case PAYMENT -> ledger.pay(award.id(), entered);
            case ADJUSTMENT -> ledger.adjust(award.id(), entered);
            case CLAWBACK -> ledger.clawBack(award.id(), entered);
            case AWARD, REVERSAL -> throw new IllegalStateException("not offered: " + kind.getValue());
        }
    }
}
