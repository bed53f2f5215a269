package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import org.rolebridge.post.PersonInPost;
import org.rolebridge.post.SpellService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;

/** Somebody leaves a post. */
class EndSpellDialog {

    private final SpellService spells;
    private final PersonInPost person;
    private final DatePicker endedOn = new Fields("post.form").date("endedOn");
    private final FormDialog dialog;

    EndSpellDialog(SpellService spells, PersonInPost person, PostContext context) {
        this.spells = spells;
        this.person = person;
        endedOn.setValue(context.today());
        var form = new FormPanel(endedOn).saves(person.spell().version(), this::save);
        var title = text("post.spell.end.of", person.worker().reference());
        dialog = new FormDialog(title, text("post.save"), form);
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        spells.end(person.spell().id(), endedOn.getValue(), version);
        dialog.done(text("post.spell.ended"));
    }
}
