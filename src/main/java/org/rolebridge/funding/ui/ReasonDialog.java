package org.rolebridge.funding.ui;

import static org.rolebridge.funding.ui.FundingWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import org.rolebridge.funding.LedgerEntry;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Toast;

/** Asks why before something is taken back; the texts are {@code <key>}, {@code <key>.text} and {@code <key>.done}. */
class ReasonDialog {

    private final FormDialog dialog;

    /** @param what names what is taken back; shown in the explanation */
    ReasonDialog(String key, String what, SerializableConsumer<String> command) {
        var reason = new Fields("award.form").area("reason");
        reason.setMaxLength(LedgerEntry.MAX_NOTE);
        var form = new FormPanel(new Prose(text(key + ".text", what)), reason);
        dialog = new FormDialog(text(key), text(key), form);
        form.saves(0, version -> {
            command.accept(reason.getValue());
            dialog.close();
            Toast.success(text(key + ".done"));
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    void open() {
        dialog.open();
    }
}
