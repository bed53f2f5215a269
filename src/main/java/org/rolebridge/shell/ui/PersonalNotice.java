package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.rolebridge.shared.PersonalText;

/** Says gently, below the label of a note, that its words may tell who somebody is. The note can be saved all the same. */
final class PersonalNotice {

    private PersonalNotice() {}

    static TextArea watch(TextArea note) {
        var help = note.getHelperText();
        note.addValueChangeListener(event -> {
            boolean personal = PersonalText.mayTellWho(event.getValue());
            if (personal != (note.getHelperComponent() != null)) {
                note.setHelperComponent(personal ? notice(note, help) : null);
                note.setHelperText(personal ? null : help);
            }
        });
        return note;
    }

    private static Component notice(TextArea note, @org.jspecify.annotations.Nullable String help) {
        var words = new Span(note.getTranslation("shell.form.personal"));
        words.addClassName("rb-notice");
        words.getElement().setAttribute("role", "status");
        return help == null ? new Div(words) : new Div(new Div(help), words);
    }
}
