package org.rolebridge.assurance.ui;

import static org.rolebridge.assurance.ui.QueryWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.rolebridge.assurance.Finding;
import org.rolebridge.assurance.FindingService;
import org.rolebridge.assurance.Message;
import org.rolebridge.assurance.QueryEntry;
import org.rolebridge.funding.Award;
import org.rolebridge.funding.LedgerEntry;
import org.rolebridge.funding.ui.TransactionTable;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Toast;

/** Asks those who received an award about it, or about one of its transactions. */
class RaiseQueryDialog {

    private final FindingService findings;
    private final Award award;
    private final UUID key = UUID.randomUUID();
    private final Fields fields = new Fields("query.form");
    private final Select<LedgerEntry> transaction;
    private final TextField title = fields.text("title");
    private final TextArea content = fields.area("content");
    private final FormDialog dialog;

    RaiseQueryDialog(FindingService findings, Award award, List<LedgerEntry> entries) {
        this.findings = findings;
        this.award = award;
        transaction = Fields.optional(
                fields.select("transaction", entries, entry -> entry == null ? "" : TransactionTable.name(entry)));
        transaction.setEmptySelectionAllowed(true);
        title.setMaxLength(Finding.MAX_TITLE);
        content.setMaxLength(Message.MAX_CONTENT);
        var form = new FormPanel(transaction, title, content).saves(award.version(), version -> save());
        dialog = new FormDialog(text("query.raise"), text("query.raise"), form);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        var about = transaction.getValue();
        long id = findings.raise(new QueryEntry(
                key, award.id(), about == null ? null : about.id(), title.getValue(), content.getValue()));
        dialog.close();
        Toast.success(text("query.raised"));
        UI.getCurrent().navigate(AuditNavigation.query(id));
    }
}
