package org.rolebridge.trail.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.tabular.Cells;
import org.rolebridge.trail.TrailFilter;
import org.rolebridge.trail.TrailKind;

/** The address of the change history: it holds the filters, and nothing else does. */
record HistoryAddress(Map<String, List<String>> parameters) implements Serializable {

    static final String WHO = "who";
    static final String KIND = "kind";
    static final String ORGANISATION = "organisation";
    static final String FROM = "from";
    static final String TO = "to";
    private static final long NOBODY = 0;

    HistoryAddress {
        parameters = new TreeMap<>(parameters);
    }

    static HistoryAddress of(Location location) {
        return new HistoryAddress(location.getQueryParameters().getParameters());
    }

    /** The same address with other values for one filter; none removes it. */
    HistoryAddress with(String name, Collection<String> values) {
        var changed = new TreeMap<>(parameters);
        if (values.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, values.stream().sorted().toList());
        }
        return new HistoryAddress(changed);
    }

    HistoryAddress with(String name, @Nullable Object value) {
        return with(name, value == null ? List.of() : List.of(value.toString()));
    }

    TrailFilter filter() {
        var words = values(KIND).collect(Collectors.toSet());
        var kinds = Arrays.stream(TrailKind.values())
                .filter(kind -> words.contains(word(kind)))
                .collect(Collectors.toSet());
        return new TrailFilter(
                id(WHO).orElse(null),
                kinds,
                id(ORGANISATION).orElse(null),
                day(FROM).orElse(null),
                day(TO).orElse(null));
    }

    QueryParameters query() {
        return new QueryParameters(parameters);
    }

    static String word(TrailKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is no number names somebody whom nobody knows; to leave it out would show far too much. */
    private Optional<Long> id(String name) {
        return values(name).findFirst().map(text -> text.matches("[0-9]{1,18}") ? Long.valueOf(text) : NOBODY);
    }

    private Optional<LocalDate> day(String name) {
        return values(name)
                .findFirst()
                .flatMap(text -> Optional.ofNullable(Cells.date(text).orReport(reason -> {})));
    }

    private Stream<String> values(String name) {
        return parameters.getOrDefault(name, List.of()).stream();
    }
}
