package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.textfield.TextField;
import org.rolebridge.post.PersonInPost;
import org.rolebridge.post.SpellService;
import org.rolebridge.post.Worker;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;

/** Puts right a reference that was mistyped. */
class CorrectReferenceDialog {

    private final SpellService spells;
    private final PersonInPost person;
    private final TextField worker = new Fields("post.form").text("worker");
    private final FormDialog dialog;

    CorrectReferenceDialog(SpellService spells, PersonInPost person) {
        this.spells = spells;
        this.person = person;
        worker.setMaxLength(Worker.MAX_REFERENCE);
        worker.setValue(person.worker().reference());
        var help = new Prose(text("post.worker.correct.help")).quiet();
        var form = new FormPanel(help, worker).saves(person.worker().version(), this::save);
        var title = text("post.worker.correct.of", person.worker().reference());
        dialog = new FormDialog(title, text("post.save"), form);
    }

    void open() {
        dialog.open();
    }

    private void save(int version) {
        spells.correctReference(person.spell().id(), worker.getValue(), version);
        dialog.done(text("post.corrected"));
    }
}
