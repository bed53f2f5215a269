package org.rolebridge.funding.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.funding.Award;
import org.rolebridge.funding.FundingFilter;
import org.rolebridge.funding.FundingTotal;
import org.rolebridge.funding.LedgerEntry;

/** The address of a list of money: it holds filters, order and grouping, and nothing else does. */
record FundingAddress(String path, Map<String, List<String>> parameters) implements Serializable {

    static final String SCHEME = "scheme";
    static final String ORGANISATION = "organisation";
    static final String KIND = "kind";
    static final String STATE = "state";
    static final String ENTRY = "transaction";
    static final String QUARTER = "quarter";
    static final String BY = "by";
    static final String SORT = "sort";

    private static final Set<String> FILTERS = Set.of(SCHEME, ORGANISATION, KIND, STATE, ENTRY, QUARTER);

    FundingAddress {
        parameters = new TreeMap<>(parameters);
    }

    static FundingAddress of(Location location) {
        return new FundingAddress(
                location.getPath(), location.getQueryParameters().getParameters());
    }

    /** The same address with other values for one filter; none removes it. */
    FundingAddress with(String name, Collection<String> values) {
        var changed = new TreeMap<>(parameters);
        changed.remove(name);
        if (values.stream().anyMatch(value -> !value.isBlank())) {
            changed.put(name, values.stream().sorted().toList());
        }
        return new FundingAddress(path, changed);
    }

    /** The same filters on another list. */
    FundingAddress at(String otherPath) {
        return new FundingAddress(otherPath, parameters).with(SORT, List.of());
    }

    String href() {
        var query = query().getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    FundingFilter filter() {
        return new FundingFilter(
                ids(SCHEME),
                ids(ORGANISATION),
                ids(KIND),
                constants(STATE, Award.State.values()),
                constants(ENTRY, LedgerEntry.Kind.values()),
                quarters());
    }

    FundingTotal.By by() {
        return constants(BY, FundingTotal.By.values()).stream().findFirst().orElse(FundingTotal.By.SCHEME);
    }

    /** Name of the column to sort by and its direction: {@code ends-on} or {@code ends-on.desc}. */
    String sort() {
        return values(SORT).findFirst().orElse("");
    }

    boolean isNarrowed() {
        return parameters.keySet().stream().anyMatch(FILTERS::contains);
    }

    QueryParameters query() {
        return new QueryParameters(parameters);
    }

    Set<String> chosen(String name) {
        return values(name).collect(Collectors.toSet());
    }

    /** What a constant is called in an address: {@code not-yet}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Set<Long> ids(String name) {
        return values(name)
                .filter(value -> value.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    private Set<YearMonth> quarters() {
        return values(QUARTER)
                .filter(value -> value.matches("[12][0-9]{3}-(01|04|07|10)"))
                .map(YearMonth::parse)
                .collect(Collectors.toSet());
    }

    private <E extends Enum<E>> Set<E> constants(String name, E[] all) {
        var words = chosen(name);
        return Arrays.stream(all).filter(one -> words.contains(word(one))).collect(Collectors.toSet());
    }

    private Stream<String> values(String name) {
        return parameters.getOrDefault(name, List.of()).stream();
    }
}
