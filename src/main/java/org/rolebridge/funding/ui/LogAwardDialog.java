package org.rolebridge.funding.ui;

import static org.rolebridge.funding.ui.FundingWords.text;

import java.util.UUID;
import org.rolebridge.funding.AwardService;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;

/** Logs an award received for a role. */
class LogAwardDialog {

    private final AwardService awards;
    private final AwardFields fields;
    private final UUID key = UUID.randomUUID();
    private final FormDialog dialog;

    LogAwardDialog(AwardService awards, AwardFields fields) {
        this.awards = awards;
        this.fields = fields;
        var form = new FormPanel()
                .section(text("award.form.who"), fields.who())
                .section(text("award.form.what"), fields.what())
                .section(text("award.form.when"), fields.when())
                .section(text("award.form.proof"), fields.proof())
                .saves(0, version -> save());
        dialog = new FormDialog(text("award.log"), text("award.log"), form);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        var entry = fields.entry(key);
        awards.log(entry);
        dialog.done(text(entry.funderId() == null ? "award.log.done.outside" : "award.log.done"));
    }
}
