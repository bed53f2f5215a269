package org.rolebridge.funding.ui;

import static org.rolebridge.funding.ui.FundingWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.rolebridge.funding.Award;
import org.rolebridge.funding.LedgerEntry;
import org.rolebridge.funding.LedgerEntry.Kind;
import org.rolebridge.funding.LedgerService;
import org.rolebridge.funding.Money;
import org.rolebridge.funding.Transaction;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Toast;

/** Records an approval, a payment, an adjustment or a claw-back on an award. */
class TransactionDialog {

    private static final List<Kind> CONFIRMED = List.of(Kind.APPROVAL, Kind.PAYMENT, Kind.ADJUSTMENT, Kind.CLAWBACK);
    private static final List<Kind> NOT_CONFIRMED = List.of(Kind.PAYMENT, Kind.CLAWBACK);

    private final LedgerService ledger;
    private final PaymentQueries queries;
    private final Award award;
    private final UUID key = UUID.randomUUID();
    private final Fields fields = new Fields("transaction.form");
    private final RadioButtonGroup<Kind> kind;
    private final BigDecimalField amount;
    private final DatePicker effectiveOn = fields.date("effectiveOn");
    private final TextField reference = Fields.optional(fields.text("reference"));
    private final TextArea note = Fields.optional(fields.area("note"));
    /** In sight only when the payment goes beyond what is approved; then it has to be ticked. */
    private final CheckboxGroup<Kind> beyond =
            fields.ticks("beyond", List.of(Kind.PAYMENT), one -> text("transaction.form.beyond.yes"));

    private final FormDialog dialog;

    TransactionDialog(LedgerService ledger, PaymentQueries queries, Award award) {
        this.ledger = ledger;
        this.queries = queries;
        this.award = award;
        var kinds = award.isConfirmed() ? CONFIRMED : NOT_CONFIRMED;
        kind = fields.choice("kind", kinds, one -> text("transaction.kind." + one + ".means"));
        amount = fields.money("amount", award.currency());
        kind.setValue(kinds.getFirst());
        note.setMaxLength(LedgerEntry.MAX_NOTE);
        kind.addValueChangeListener(event -> lookBeyond());
        amount.addValueChangeListener(event -> lookBeyond());
        lookBeyond();
        var form = new FormPanel(
                        new Prose(text(
                                "transaction.left",
                                award.remaining().toString(),
                                award.paid().toString())),
                        kind,
                        amount,
                        beyond,
                        effectiveOn,
                        reference,
                        note)
                .saves(award.version(), version -> save());
        dialog = new FormDialog(text("transaction.record"), text("transaction.save"), form);
    }

    void open() {
        dialog.open();
    }

    private void lookBeyond() {
        var over = over();
        beyond.setVisible(over.signum() > 0);
        beyond.setHelperText(text(
                "transaction.form.beyond.means",
                Money.rounded(over, award.currency()).toString()));
    }

    /** By how much the payment that stands in the form goes beyond what is approved. */
    private BigDecimal over() {
        var entered = amount.getValue();
        return kind.getValue() != Kind.PAYMENT || entered == null
                ? BigDecimal.ZERO
                : award.paidAmount().add(entered).subtract(award.approvedAmount());
    }

    private void save() {
        var done = text("transaction.done." + kind.getValue());
        long id = record(
                new Transaction(key, amount.getValue(), effectiveOn.getValue(), reference.getValue(), note.getValue()));
        dialog.close();
        queries.ofTransaction()
                .apply(id)
                .ifPresentOrElse(
                        query -> Toast.success(text("transaction.done.query", done), query), () -> Toast.success(done));
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private long record(Transaction entered) {
        return switch (kind.getValue()) {
            case APPROVAL -> ledger.approve(award.id(), entered);
            case PAYMENT -> ledger.pay(award.id(), entered);
            case ADJUSTMENT -> ledger.adjust(award.id(), entered);
            case CLAWBACK -> ledger.clawBack(award.id(), entered);
            case AWARD, REVERSAL -> throw new IllegalStateException("not offered: " + kind.getValue());
        };
    }
}
