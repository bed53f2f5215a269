package org.rolebridge.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.rolebridge.people.AccessRequest;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Toast;

/** Asks for one sentence and does something with it. */
class ReasonDialog {

    private final FormDialog dialog;

    /** @param field name of the field, as refusals call it */
    ReasonDialog(String titleKey, String field, String doneKey, SerializableConsumer<String> work) {
        TextArea text = new Fields("request.form").area(field);
        text.setMaxLength(AccessRequest.MAX_TEXT);
        var form = new FormPanel(text);
        dialog = new FormDialog(text.getTranslation(titleKey), text.getTranslation(titleKey + ".action"), form);
        form.saves(0, version -> {
            work.accept(text.getValue());
            dialog.close();
            Toast.success(text.getTranslation(doneKey));
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    void open() {
        dialog.open();
    }
}
