package org.rolebridge.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** A form in a dialog: the main button submits the form, which closes the dialog when it has saved. */
public class FormDialog {

    private final Dialog dialog = new Dialog();

    public FormDialog(String title, String answer, FormPanel form) {
        dialog.setHeaderTitle(title);
        dialog.setCloseOnOutsideClick(false);
        dialog.add(form);
        Button main = Actions.main(answer, event -> form.submit());
        dialog.getFooter().add(main, Actions.other(dialog.getTranslation("shell.cancel"), event -> cancel(form)));
        dialog.addClassName("rb-form-dialog");
    }

    /** Whoever cancels does not want it back; whoever closes with Escape may have slipped. */
    private void cancel(FormPanel form) {
        form.discard();
        dialog.close();
    }

    public void open() {
        FocusReturn.remember();
        dialog.open();
    }

    public void close() {
        dialog.close();
    }

    /** Closes, says what has been done, and shows the page as it stands now. */
    public void done(String words) {
        dialog.close();
        Toast.success(words);
        UI.getCurrent().refreshCurrentRoute(false);
        FocusReturn.back();
    }
}
