package org.rolebridge.milestone.ui;

import static org.rolebridge.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.workrole.WorkRole;

/** Adds a milestone of the organisation's own. */
class ExtraMilestoneDialog {

    private final MilestoneService milestones;
    private final WorkRole role;
    private final UUID key = UUID.randomUUID();
    private final Fields fields = new Fields("milestone.form");
    private final TextField title = fields.text("title");
    private final DatePicker plannedOn = Fields.optional(fields.date("plannedOn"));
    private final FormDialog dialog;

    ExtraMilestoneDialog(MilestoneService milestones, WorkRole role) {
        this.milestones = milestones;
        this.role = role;
        title.setMaxLength(Milestone.MAX_TITLE);
        var form = new FormPanel(title, plannedOn).saves(0, version -> save());
        dialog = new FormDialog(text("milestone.extra.add"), text("milestone.extra.save"), form);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        milestones.addExtra(key, role.id(), title.getValue(), plannedOn.getValue());
        dialog.done(text("milestone.extra.done"));
    }
}
