package org.rolebridge.assurance.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rolebridge.assurance.Finding;
import org.rolebridge.assurance.FindingFilter;
import org.rolebridge.assurance.FindingRow;

/** The address of the list of queries: it holds filters and order, and nothing else does. */
record AuditAddress(Map<String, List<String>> parameters) implements Serializable {

    static final String STATE = "state";
    static final String TURN = "turn";
    static final String KIND = "raised-by";
    static final String SORT = "sort";
    static final String DOWN = ".desc";

    AuditAddress {
        parameters = new TreeMap<>(parameters);
    }

    static AuditAddress of(Location location) {
        return new AuditAddress(location.getQueryParameters().getParameters());
    }

    static AuditAddress all() {
        return new AuditAddress(Map.of());
    }

    /** The same address with other values for one filter; none removes it. */
    AuditAddress with(String name, Collection<String> values) {
        var changed = new TreeMap<>(parameters);
        changed.remove(name);
        if (!values.isEmpty()) {
            changed.put(name, values.stream().sorted().toList());
        }
        return new AuditAddress(changed);
    }

    AuditAddress with(String name, Enum<?> value) {
        return with(name, List.of(word(value)));
    }

    FindingFilter filter() {
        return new FindingFilter(
                constants(STATE, Finding.State.values()),
                constants(TURN, Finding.Turn.values()),
                constants(KIND, Finding.Kind.values()));
    }

    FindingRow.Sort sort() {
        return constants(
                        chosen(SORT).stream()
                                .map(word -> word.replace(DOWN, ""))
                                .toList(),
                        FindingRow.Sort.values())
                .stream()
                .findFirst()
                .orElse(FindingRow.Sort.RAISED_AT);
    }

    /** Without an order the newest come first. */
    boolean ascending() {
        return isSorted() && chosen(SORT).stream().noneMatch(word -> word.endsWith(DOWN));
    }

    boolean isSorted() {
        return !chosen(SORT).isEmpty();
    }

    boolean isNarrowed() {
        return List.of(STATE, TURN, KIND).stream().anyMatch(parameters::containsKey);
    }

    Set<String> chosen(String name) {
        return Set.copyOf(parameters.getOrDefault(name, List.of()));
    }

    String href() {
        var query = query().getQueryString();
        return query.isEmpty() ? AuditNavigation.LIST : AuditNavigation.LIST + "?" + query;
    }

    QueryParameters query() {
        return new QueryParameters(parameters);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Words of an address and what they are called. */
    static Map<String, String> choices(String prefix, Enum<?>[] constants) {
        var choices = new LinkedHashMap<String, String>();
        for (var constant : constants) {
            choices.put(word(constant), QueryWords.text(prefix + constant));
        }
        return choices;
    }

    private <E extends Enum<E>> Set<E> constants(String name, E[] all) {
        return constants(chosen(name), all);
    }

    private static <E extends Enum<E>> Set<E> constants(Collection<String> words, E[] all) {
        return Arrays.stream(all).filter(one -> words.contains(word(one))).collect(Collectors.toSet());
    }
}
