package org.rolebridge.evidence.ui;

import static org.rolebridge.evidence.ui.EvidenceWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import org.rolebridge.evidence.Evidence;
import org.rolebridge.evidence.EvidenceService;
import org.rolebridge.evidence.Withdrawal;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Toast;

/** Asks why a file goes, and whether its name has to go as well. */
class WithdrawDialog {

    private final EvidenceService files;
    private final Evidence file;
    private final Fields fields = new Fields("evidence.form");
    private final TextArea reason = fields.area("reason");
    private final Checkbox nameToo = fields.tick("nameToo");
    private final FormDialog dialog;

    WithdrawDialog(EvidenceService files, Evidence file) {
        this.files = files;
        this.file = file;
        reason.setMaxLength(Evidence.MAX_REASON);
        var form = new FormPanel(new Prose(text("evidence.withdraw.text")), reason, nameToo)
                .saves(file.version(), this::withdraw);
        dialog =
                new FormDialog(text("evidence.withdraw.of", EvidenceWords.name(file)), text("evidence.withdraw"), form);
    }

    private void withdraw(int version) {
        files.withdraw(file.id(), new Withdrawal(reason.getValue(), nameToo.getValue(), version));
        dialog.close();
        Toast.success(text("evidence.withdrawn"));
        UI.getCurrent().refreshCurrentRoute(false);
    }

    void open() {
        dialog.open();
    }
}
