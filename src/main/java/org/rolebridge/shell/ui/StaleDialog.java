package org.rolebridge.shell.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.Change;
import org.rolebridge.shared.StaleRecord;
import org.rolebridge.shell.Messages;

/** Somebody saved meanwhile: shows what the user typed beside what is stored now, and lets them choose. */
class StaleDialog {

    private final Messages messages;
    private final StaleRecord stale;
    private final @Nullable FormPanel form;

    StaleDialog(Messages messages, StaleRecord stale, @Nullable FormPanel form) {
        this.messages = messages;
        this.stale = stale;
        this.form = form;
    }

    void open() {
        var ask = new AskDialog(
                text("shell.stale"),
                text("shell.stale.theirs"),
                () -> UI.getCurrent().getPage().reload());
        ask.text(text("shell.stale.lede")).content(comparison());
        ask.back(text("shell.stale.back"));
        if (form != null) {
            ask.content(new Actions(Actions.quiet(text("shell.stale.mine"), event -> {
                ask.dialog().close();
                form.submit(storedVersion());
            })));
        }
        ask.open();
    }

    private DataTable comparison() {
        var table = new DataTable(text("shell.stale"))
                .text(text("shell.stale.field"))
                .text(text("shell.stale.typed"))
                .text(text("shell.stale.stored"));
        Change.between(stale.typed(), stale.stored())
                .forEach(change -> table.row(
                        label(change.field()),
                        shown(change.field(), change.before()),
                        shown(change.field(), change.after())));
        return table;
    }

    private String label(String field) {
        var key = "field." + Change.entityName(stale.stored().getClass()) + "." + field;
        return messages.contains(key) ? text(key) : field;
    }

    private String shown(String field, @Nullable Object value) {
        if (value == null) {
            return "–";
        }
        return Stream.of("value." + field + "." + value, "value." + value)
                .filter(messages::contains)
                .findFirst()
                .map(key -> text(key))
                .orElseGet(() -> Objects.toString(Figures.words(value)));
    }

    private int storedVersion() {
        return Change.versionOf(stale.stored());
    }

    private String text(String key) {
        return messages.getTranslation(key, Locale.UK);
    }
}
