package org.rolebridge.trail.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.FilterChip;
import org.rolebridge.shell.ui.FilterChips;
import org.rolebridge.trail.TrailFilter;
import org.rolebridge.trail.TrailKind;

/** The filters over the change history; each choice is a new address. */
final class HistoryChips {

    private HistoryChips() {}

    /** @param people those who made changes, by id */
    static FilterChips of(HistoryAddress address, Map<Long, String> people, PlaceChoice places) {
        var filter = address.filter();
        return new FilterChips(
                who(address, filter.personId(), people),
                kinds(address),
                place(address, filter.organisationId(), places),
                days(address, filter));
    }

    private static FilterChip kinds(HistoryAddress address) {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(TrailKind.values())
                .forEach(kind -> choices.put(HistoryAddress.word(kind), text("trail.kind." + kind)));
        var chosen = address.filter().kinds().stream().map(HistoryAddress::word).collect(Collectors.toSet());
        return FilterChip.of(
                text("trail.filter.kind"), choices, chosen, values -> go(address.with(HistoryAddress.KIND, values)));
    }

    private static FilterChip who(HistoryAddress address, @Nullable Long chosen, Map<Long, String> people) {
        var field = new ComboBox<Long>(text("trail.filter.who"));
        field.setItemLabelGenerator(id -> people.getOrDefault(id, ""));
        field.setItems(people.keySet().stream()
                .sorted(Comparator.comparing(id -> people.getOrDefault(id, "")))
                .toList());
        if (chosen != null && people.containsKey(chosen)) {
            field.setValue(chosen);
        }
        var words = chosen == null ? "" : people.getOrDefault(chosen, text("trail.filter.unknown"));
        return single(address, HistoryAddress.WHO, words, new PlaceChoice.Field(field, field::getValue, words));
    }

    private static FilterChip place(HistoryAddress address, @Nullable Long chosen, PlaceChoice places) {
        var field = places.field(chosen);
        var words = chosen != null && field.chosen().isEmpty() ? text("trail.filter.unknown") : field.chosen();
        return single(address, HistoryAddress.ORGANISATION, words, field);
    }

    private static FilterChip single(HistoryAddress address, String name, String words, PlaceChoice.Field field) {
        return FilterChip.of(
                text("trail.filter." + name),
                words,
                field.component(),
                () -> go(address.with(name, (Object) field.value().get())),
                () -> go(address.with(name, List.of())));
    }

    private static FilterChip days(HistoryAddress address, TrailFilter filter) {
        var fields = new Fields("trail.filter");
        var from = Fields.optional(fields.date(HistoryAddress.FROM));
        var to = Fields.optional(fields.date(HistoryAddress.TO));
        from.setValue(filter.from());
        to.setValue(filter.to());
        return FilterChip.of(
                text("trail.filter.days"),
                words(filter),
                new Div(from, to),
                () -> go(with(address, from, to)),
                () -> go(address.with(HistoryAddress.FROM, List.of()).with(HistoryAddress.TO, List.of())));
    }

    private static HistoryAddress with(HistoryAddress address, DatePicker from, DatePicker to) {
        return address.with(HistoryAddress.FROM, (Object) from.getValue())
                .with(HistoryAddress.TO, (Object) to.getValue());
    }

    private static String words(TrailFilter filter) {
        return Stream.of(
                        filter.from() == null ? null : text("trail.filter.since", Figures.mediumDate(filter.from())),
                        filter.to() == null ? null : text("trail.filter.until", Figures.mediumDate(filter.to())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static void go(HistoryAddress address) {
        UI.getCurrent().navigate(ChangeHistoryView.PATH, address.query());
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
