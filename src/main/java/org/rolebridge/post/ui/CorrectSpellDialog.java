package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import org.rolebridge.post.PersonInPost;
import org.rolebridge.post.SpellService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;

/** Puts right a time in post that was entered wrongly. */
class CorrectSpellDialog {

    private final SpellService spells;
    private final PersonInPost person;
    private final Fields fields = new Fields("post.form");
    private final DatePicker startedOn = fields.date("startedOn");
    private final DatePicker endedOn = Fields.optional(fields.date("endedOn"));
    private final BigDecimalField hours = fields.decimal("hours");
    private final FormDialog dialog;

    CorrectSpellDialog(SpellService spells, PersonInPost person) {
        this.spells = spells;
        this.person = person;
        startedOn.setValue(person.spell().startedOn());
        endedOn.setValue(person.spell().endedOn());
        hours.setValue(PostContext.plain(person.latestHours().hours()));
        var help = new Prose(text("post.correct.help")).quiet();
        var form = new FormPanel(help, startedOn, endedOn, hours)
                .saves(person.spell().version(), this::save);
        var title = text("post.spell.correct.of", person.worker().reference());
        dialog = new FormDialog(title, text("post.save"), form);
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        spells.correct(person.spell().id(), startedOn.getValue(), endedOn.getValue(), hours.getValue(), version);
        dialog.done(text("post.corrected"));
    }
}
