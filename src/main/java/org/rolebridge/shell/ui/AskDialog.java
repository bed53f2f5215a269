package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** A question with one main answer and the way back. Escape and the second button leave everything as it was. */
public class AskDialog {
    private final Dialog dialog = new Dialog();
    private final Button main;
    private final Button back;

    /** @param done runs after the dialog has closed */
    public AskDialog(String title, String answer, Runnable done) {
        main = Actions.main(answer, event -> {
            dialog.close();
            done.run();
            FocusReturn.back();
        });
        back = Actions.other(dialog.getTranslation("shell.cancel"), event -> dialog.close());
        dialog.setHeaderTitle(title);
        dialog.setCloseOnOutsideClick(false);
        dialog.getFooter().add(main, back);
    }

    public AskDialog text(String words) {
        var text = new Prose(words);
        text.addClassName("rb-dialog-text");
        dialog.add(text);
        return this;
    }

    public AskDialog content(Component... content) {
        dialog.add(content);
        return this;
    }

    /** The main answer cannot be undone. */
    public AskDialog danger() {
        main.getElement().setAttribute("theme", "primary danger");
        return this;
    }

    /** Other words for the way back than "Cancel". */
    public AskDialog back(String words) {
        back.setText(words);
        return this;
    }

    /** There is nothing to go back from. */
    public AskDialog onlyAnswer() {
        dialog.getFooter().remove(back);
        return this;
    }

    /** For dialogs with fields: the main answer decides itself whether to close. */
    public Dialog dialog() {
        return dialog;
    }

    public void open() {
        FocusReturn.remember();
        dialog.open();
    }
}
