package org.rolebridge.tabular.ui;

import java.util.function.Consumer;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormPanel;

/** The button that does what a check found, and, where rows are refused, the agreement to leave them out. */
public class ApplyForm extends FormPanel {

    /**
     * @param key of the texts {@code <key>.form.leaveOutRefused}, also with {@code .count}
     * @param apply told whether refused rows are to be left out
     */
    public ApplyForm(String key, String action, long refusedRows, Consumer<Boolean> apply) {
        var leaveOut = new Fields(key + ".form").tick("leaveOutRefused");
        if (refusedRows > 0) {
            leaveOut.setLabel(getTranslation(key + ".form.leaveOutRefused.count", refusedRows));
            add(leaveOut);
        }
        saves(0, version -> apply.accept(leaveOut.getValue()));
        actions(Actions.main(action, event -> submit()));
    }
}
