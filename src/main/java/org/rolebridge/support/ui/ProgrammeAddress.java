package org.rolebridge.support.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.support.Programme;
import org.rolebridge.support.ProgrammeFilter;

/** The address of the list of programmes: it holds the filters, and nothing else does. */
record ProgrammeAddress(Map<String, List<String>> parameters) implements Serializable {

    static final String TEXT = "text";
    static final String LEVEL = "from";
    static final String PLACE = "place";

    ProgrammeAddress {
        parameters = new TreeMap<>(parameters);
    }

    static ProgrammeAddress of(Location location) {
        return new ProgrammeAddress(location.getQueryParameters().getParameters());
    }

    /** The same address with other values for one filter; none removes it. */
    ProgrammeAddress with(String name, Collection<String> values) {
        var changed = new TreeMap<>(parameters);
        changed.remove(name);
        if (values.stream().anyMatch(value -> !value.isBlank())) {
            changed.put(name, values.stream().sorted().toList());
        }
        return new ProgrammeAddress(changed);
    }

    ProgrammeFilter filter() {
        return new ProgrammeFilter(
                text(),
                Arrays.stream(Programme.Level.values())
                        .filter(level -> levels().contains(word(level)))
                        .collect(Collectors.toSet()),
                places().stream().map(Long::valueOf).collect(Collectors.toSet()));
    }

    String text() {
        return values(TEXT).findFirst().orElse("");
    }

    Set<String> levels() {
        return values(LEVEL).collect(Collectors.toSet());
    }

    Set<String> places() {
        return values(PLACE).filter(value -> value.matches("[0-9]{1,18}")).collect(Collectors.toSet());
    }

    boolean isNarrowed() {
        return !parameters.isEmpty();
    }

    QueryParameters query() {
        return new QueryParameters(parameters);
    }

    /** What a level is called in an address; the words of the research are never shown. */
    static String word(Programme.Level level) {
        return level == Programme.Level.MACRO ? "national" : "local";
    }

    private Stream<String> values(String name) {
        return parameters.getOrDefault(name, List.of()).stream();
    }
}
