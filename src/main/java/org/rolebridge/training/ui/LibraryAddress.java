package org.rolebridge.training.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.training.GuidanceFilter;
import org.rolebridge.training.GuidanceKind;

/** The address of the library: it holds the filters, and nothing else does. */
record LibraryAddress(Map<String, List<String>> parameters) implements Serializable {

    static final String TEXT = "text";
    static final String KIND = "kind";
    static final String ROLE = "role";

    LibraryAddress {
        parameters = new TreeMap<>(parameters);
    }

    static LibraryAddress of(Location location) {
        return new LibraryAddress(location.getQueryParameters().getParameters());
    }

    /** The same address with other values for one filter; none removes it. */
    LibraryAddress with(String name, Collection<String> values) {
        var changed = new TreeMap<>(parameters);
        changed.remove(name);
        if (values.stream().anyMatch(value -> !value.isBlank())) {
            changed.put(name, values.stream().sorted().toList());
        }
        return new LibraryAddress(changed);
    }

    GuidanceFilter filter() {
        var words = values(KIND).collect(Collectors.toSet());
        return new GuidanceFilter(
                text(),
                Arrays.stream(GuidanceKind.values())
                        .filter(kind -> words.contains(word(kind)))
                        .collect(Collectors.toSet()),
                roles().stream().map(Long::valueOf).collect(Collectors.toSet()));
    }

    String text() {
        return values(TEXT).findFirst().orElse("");
    }

    Set<String> kinds() {
        return values(KIND).collect(Collectors.toSet());
    }

    Set<String> roles() {
        return values(ROLE).filter(value -> value.matches("[0-9]{1,18}")).collect(Collectors.toSet());
    }

    boolean isNarrowed() {
        return !parameters.isEmpty();
    }

    QueryParameters query() {
        return new QueryParameters(parameters);
    }

    /** What a kind is called in an address: {@code required-to-claim}. */
    static String word(GuidanceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Stream<String> values(String name) {
        return parameters.getOrDefault(name, List.of()).stream();
    }
}
