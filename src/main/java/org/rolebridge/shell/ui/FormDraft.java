package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinService;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rolebridge.shell.Draft;
import org.rolebridge.shell.DraftService;

/** Keeps what stands in a form while it is typed, and brings it back when the form is opened again. */
class FormDraft implements Serializable {

    private final transient DraftService drafts =
            VaadinService.getCurrent().getInstantiator().getOrCreate(DraftService.class);
    private final FormPanel panel;
    private final String form;
    private final Location location = UI.getCurrent().getActiveViewLocation();
    private final String title;
    private final Map<String, String> untouched;
    private final Div note = new Div();
    private UUID key = UUID.randomUUID();

    FormDraft(FormPanel panel, String subject) {
        this.panel = panel;
        this.title = panel.findAncestor(Dialog.class) == null
                ? ""
                : panel.findAncestor(Dialog.class).getHeaderTitle();
        this.form = location.getPath() + "#" + title + "#" + subject;
        this.untouched = values();
        note.addClassName("rb-draft-note");
        note.getElement().setAttribute("role", "status");
        drafts.find(form).ifPresent(this::restore);
    }

    /** Stays the same from the first letter until the form has been saved. */
    UUID key() {
        return key;
    }

    void keep() {
        var now = values();
        if (now.equals(untouched)) {
            drafts.discard(form);
        } else {
            drafts.keep(new Draft(form, path(), title(), place(), panel.version(), key, now, Instant.EPOCH));
        }
    }

    void discard() {
        drafts.discard(form);
    }

    private String path() {
        var whole = location.getPathWithQueryParameters();
        return whole.length() <= Draft.MAX_WORDS ? whole : location.getPath();
    }

    private String place() {
        return String.valueOf(UI.getCurrent().getInternals().getTitle());
    }

    private String title() {
        return title.isEmpty() ? place() : title;
    }

    private void restore(Draft draft) {
        put(draft.values());
        key = draft.key();
        panel.basedOn(draft.basedOn());
        var again = Actions.quiet(panel.getTranslation("shell.draft.again"), event -> startAgain());
        note.removeAll();
        note.add(new Prose(panel.getTranslation("shell.draft.restored", Ago.words(drafts.age(draft)))), again);
        panel.addComponentAsFirst(note);
    }

    private void startAgain() {
        put(untouched);
        key = UUID.randomUUID();
        discard();
        panel.remove(note);
    }

    /** Rows first: what stood in them has to find its fields. */
    private void put(Map<String, String> values) {
        parts().filter(FormRows.class::isInstance).toList().forEach(rows -> putInto(rows, names(), values));
        var names = names();
        parts().filter(part -> !(part instanceof FormRows)).toList().forEach(part -> putInto(part, names, values));
    }

    private static void putInto(Component part, Map<Component, String> names, Map<String, String> values) {
        var name = names.get(part);
        if (name != null && values.containsKey(name) && FieldText.of(part).isPresent()) {
            FieldText.put(part, values.getOrDefault(name, ""));
        }
    }

    private Map<String, String> values() {
        var values = new HashMap<String, String>();
        names().forEach((part, name) -> FieldText.of(part).ifPresent(text -> values.put(name, text)));
        return values;
    }

    /** By what a part is called and how many of that name come before it. */
    private Map<Component, String> names() {
        var names = new LinkedHashMap<Component, String>();
        var seen = new HashMap<String, Integer>();
        parts().forEach(part -> {
            var name = FormField.of(part)
                    .map(FormField::name)
                    .orElseGet(() -> part.getClass().getSimpleName());
            names.put(part, name + " " + seen.merge(name, 1, Integer::sum));
        });
        return names;
    }

    private Stream<Component> parts() {
        return FormField.all(panel);
    }
}
