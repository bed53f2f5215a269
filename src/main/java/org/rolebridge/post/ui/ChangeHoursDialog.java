package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.UUID;
import org.rolebridge.post.HoursChange;
import org.rolebridge.post.PersonInPost;
import org.rolebridge.post.SpellService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;

/** Somebody in post works other hours from a day on. */
class ChangeHoursDialog {

    private final SpellService spells;
    private final PersonInPost person;
    private final UUID key = UUID.randomUUID();
    private final Fields fields = new Fields("post.form");
    private final DatePicker from = fields.date("from");
    private final BigDecimalField hours = fields.decimal("hours");
    private final FormDialog dialog;

    ChangeHoursDialog(SpellService spells, PersonInPost person, PostContext context) {
        this.spells = spells;
        this.person = person;
        from.setValue(context.today());
        hours.setValue(PostContext.plain(person.latestHours().hours()));
        var form = new FormPanel(from, hours).saves(person.hoursVersion(), this::save);
        var title = text("post.spell.hours.of", person.worker().reference());
        dialog = new FormDialog(title, text("post.save"), form);
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        spells.changeHours(person.spell().id(), new HoursChange(key, from.getValue(), hours.getValue(), version));
        dialog.done(text("post.spell.hours.done"));
    }
}
