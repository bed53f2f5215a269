package org.rolebridge.shell.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;

/** Asks for a sentence, mostly why, before something is done. */
public class ReasonDialog {

    private final TextArea reason;
    private final FormPanel form;
    private final FormDialog dialog;

    /** What the main button does. */
    public interface Command extends Serializable {

        /** @param version of the record, as the user saw it or, after a stale save, as it is stored now */
        void run(String reason, int version);
    }

    public ReasonDialog(String title, String answer, TextArea reason) {
        this.reason = reason;
        form = new FormPanel(reason);
        dialog = new FormDialog(title, answer, form);
    }

    /** What follows from it, above the field. */
    public ReasonDialog saying(String words) {
        form.addComponentAtIndex(1, new Prose(words));
        return this;
    }

    /** @param done what has been done by then */
    public void ask(int version, Command command, String done) {
        form.saves(version, seen -> {
            command.run(reason.getValue(), seen);
            dialog.done(done);
        });
        dialog.open();
    }
}
