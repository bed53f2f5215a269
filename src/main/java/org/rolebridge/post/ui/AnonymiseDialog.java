package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.UI;
import java.util.Objects;
import org.rolebridge.post.PersonInPost;
import org.rolebridge.post.SpellService;
import org.rolebridge.shell.ui.AskDialog;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Toast;

/** Takes away the reference of somebody who left, before it goes by itself. */
class AnonymiseDialog {

    private final SpellService spells;
    private final PersonInPost person;

    AnonymiseDialog(SpellService spells, PersonInPost person) {
        this.spells = spells;
        this.person = person;
    }

    void open() {
        var reference = person.worker().reference();
        var until = Objects.requireNonNull(spells.keptUntil(person.spell()));
        new AskDialog(text("post.worker.anonymise.of", reference), text("post.worker.anonymise"), this::anonymise)
                .text(text("post.worker.anonymise.text", reference, Figures.date(until)))
                .danger()
                .open();
    }

    private void anonymise() {
        spells.anonymise(person.spell().id());
        Toast.success(text("post.worker.anonymised"));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
