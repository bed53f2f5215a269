package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.post.SpellEntry;
import org.rolebridge.post.SpellService;
import org.rolebridge.post.Worker;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;

/** Somebody starts in a post. */
class StartSpellDialog {

    private final SpellService spells;
    private final PostContext context;
    private final UUID key = UUID.randomUUID();
    private final Fields fields = new Fields("post.form");
    private final TextField worker = fields.text("worker");
    private final Select<OrganisationRef> employer;
    private final DatePicker startedOn = fields.date("startedOn");
    private final DatePicker endedOn = Fields.optional(fields.date("endedOn"));
    private final BigDecimalField hours = fields.decimal("hours");
    private final FormDialog dialog;

    StartSpellDialog(SpellService spells, OrganisationService organisations, PostContext context) {
        this.spells = spells;
        this.context = context;
        var employers = organisations.findByIds(spells.employers(context.role().id()));
        employer = fields.select("employerId", employers, OrganisationRef::name);
        employers.stream().findFirst().ifPresent(employer::setValue);
        worker.setMaxLength(Worker.MAX_REFERENCE);
        startedOn.setValue(context.firstDay());
        hours.setValue(PostContext.plain(context.standing().hoursFree(context.firstDay())));
        var form = new FormPanel(worker, employer, startedOn, endedOn, hours).saves(0, version -> save());
        dialog = new FormDialog(text("post.spell.start"), text("post.save"), form);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        spells.start(new SpellEntry(
                key,
                context.standing().post().id(),
                employer.getValue().id(),
                worker.getValue(),
                hours.getValue(),
                startedOn.getValue(),
                endedOn.getValue()));
        dialog.done(text("post.spell.started"));
    }
}
