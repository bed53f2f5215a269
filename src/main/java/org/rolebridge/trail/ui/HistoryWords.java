package org.rolebridge.trail.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shell.Messages;
import org.rolebridge.shell.ui.Figures;
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
        var messages = (Messages) VaadinService.getCurrent().getInstantiator().getI18NProvider();
        return messages.contains(key) ? I18NProvider.translate(key) : otherwise;
    }
}
