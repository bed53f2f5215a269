package org.rolebridge.organisation.ui;

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
import org.rolebridge.organisation.OrganisationFilter;
import org.rolebridge.organisation.OrganisationRow;
import org.rolebridge.organisation.OrganisationType;

/** The address of the list of organisations: it holds the filters and the order, and nothing else does. */
record OrganisationAddress(Map<String, List<String>> parameters) implements Serializable {

    static final String TEXT = "text";
    static final String TYPE = "type";
    static final String STATE = "state";
    private static final String SORT = "sort";
    private static final String DESCENDING = "descending";

    OrganisationAddress {
        parameters = new TreeMap<>(parameters);
    }

    static OrganisationAddress of(Location location) {
        return new OrganisationAddress(location.getQueryParameters().getParameters());
    }

    /** The same address with other values for one filter; none removes it. */
    OrganisationAddress with(String name, Collection<String> values) {
        var changed = new TreeMap<>(parameters);
        var given = values.stream().filter(value -> !value.isBlank()).sorted().toList();
        if (given.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, given);
        }
        return new OrganisationAddress(changed);
    }

    OrganisationAddress sorted(OrganisationRow.Sort sort, boolean descending) {
        return with(SORT, sort == OrganisationRow.Sort.NAME ? List.of() : List.of(word(sort)))
                .with(DESCENDING, descending ? List.of("yes") : List.of());
    }

    OrganisationFilter filter() {
        return new OrganisationFilter(
                text(), chosen(TYPE, OrganisationType.class), chosen(STATE, OrganisationFilter.State.class));
    }

    private String text() {
        return values(TEXT).stream().findFirst().orElse("");
    }

    OrganisationRow.Sort sort() {
        return chosen(SORT, OrganisationRow.Sort.class).stream().findFirst().orElse(OrganisationRow.Sort.NAME);
    }

    boolean isDescending() {
        return parameters.containsKey(DESCENDING);
    }

    boolean isNarrowed() {
        return !filter().equals(OrganisationFilter.ALL);
    }

    QueryParameters query() {
        return new QueryParameters(parameters);
    }

    /** What a constant is called in an address: {@code gp-practice}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <E extends Enum<E>> Set<E> chosen(String name, Class<E> type) {
        var words = values(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> words.contains(word(constant)))
                .collect(Collectors.toSet());
    }

    private List<String> values(String name) {
        return parameters.getOrDefault(name, List.of());
    }
}
