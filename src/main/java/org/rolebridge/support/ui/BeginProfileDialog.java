package org.rolebridge.support.ui;

import static org.rolebridge.support.ui.SupportWords.text;

import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.support.EnvironmentProfile;
import org.rolebridge.support.EnvironmentService;

/** Begins a profile as of a day. */
final class BeginProfileDialog {

    private BeginProfileDialog() {}

    static FormDialog of(EnvironmentService environments, Jurisdiction place) {
        var fields = new Fields("environment.form");
        var asOf = fields.date("asOf");
        var note = Fields.optional(fields.area("note"));
        note.setMaxLength(EnvironmentProfile.MAX_NOTE);
        var form = new FormPanel(asOf, note);
        var dialog = new FormDialog(text("environment.begin"), text("environment.begin"), form);
        form.saves(0, version -> {
            var words = note.getValue().isBlank() ? null : note.getValue().strip();
            environments.begin(place.id(), asOf.getValue(), words);
            dialog.done(text("environment.begun"));
        });
        return dialog;
    }
}
