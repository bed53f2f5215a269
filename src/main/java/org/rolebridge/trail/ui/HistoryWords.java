package org.rolebridge.trail.ui;

import com.vaadin.flow.server.VaadinService;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shell.Messages;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.trail.HistoryChange;
import org.rolebridge.trail.HistoryEntry;

/** Plain words for events, fields and values: message keys where there are any, else the name itself made readable. */
final class HistoryWords {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{4,12}\\.\\d{2}");

    private HistoryWords() {}

    static String event(HistoryEntry entry) {
        return text("trail." + entry.entity() + "." + entry.action(), entry.action() + " " + entry.entity());
    }

    static String who(HistoryEntry entry, Map<Long, String> people) {
        var id = entry.personId();
        var name = id == null ? null : people.get(id);
        return name == null ? say("trail.actor", entry.actorKind()) : name;
    }

    /** "Reference: from “LW-41” to “LW-14”". */
    static String change(String entity, HistoryChange change, ZoneId zone) {
        var field = field(entity, change.field());
        if (change.erased()) {
            return say("trail.erased", field);
        }
        var before = value(change.field(), change.before(), zone);
        var after = value(change.field(), change.after(), zone);
        if (change.before() == null) {
            return say("trail.set", field, after);
        }
        return change.after() == null
                ? say("trail.cleared", field, before)
                : say("trail.changed", field, before, after);
    }

    static String field(String entity, String field) {
        return text("field." + entity + "." + field, readable(field));
    }

    static String value(String field, @Nullable String value, ZoneId zone) {
        if (value == null) {
            return "";
        }
        if (DATE.matcher(value).matches()) {
            return Figures.date(LocalDate.parse(value));
        }
        if (MOMENT.matcher(value).matches()) {
            return Figures.moment(Instant.parse(value), zone);
        }
        if (AMOUNT.matcher(value).matches()) {
            return String.format(Locale.UK, "%,.2f", new BigDecimal(value));
        }
        return text("value." + field + "." + value, text("value." + value, value));
    }

    private static String readable(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).replaceAll(" (id|on)$", "");
    }

    private static String text(String key, String otherwise) {
        return messages().contains(key) ? say(key) : otherwise;
    }

    private static String say(String key, Object... arguments) {
        return messages().getTranslation(key, Locale.UK, arguments);
    }

    private static Messages messages() {
        return (Messages) VaadinService.getCurrent().getInstantiator().getI18NProvider();
    }
}
