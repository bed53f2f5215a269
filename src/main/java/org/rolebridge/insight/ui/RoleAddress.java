package org.rolebridge.insight.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.insight.RoleFilter;
import org.rolebridge.insight.RoleFilter.Attention;
import org.rolebridge.insight.RoleFilter.FundingEnds;
import org.rolebridge.insight.RoleOrder;
import org.rolebridge.insight.RoleSort;
import org.rolebridge.support.Diagnosis;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.Stage;
import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** The address of the list of roles: it holds the filters and the order, and nothing else does. */
record RoleAddress(Map<String, List<String>> parameters) implements Serializable {

    static final String STATE = "state";
    static final String STAGE = "stage";
    static final String KIND = "kind";
    static final String ORGANISATION = "organisation";
    static final String TITLE = "title";
    static final String FUNDING = "funding";
    static final String ATTENTION = "attention";
    static final String MILESTONE = "milestone";
    static final String SUPPORT = "support";
    private static final String SORT = "sort";
    private static final String DESCENDING = "descending";
    /** Roles that are not closed are what people look for; whoever wants the others too says so. */
    private static final String ANY = "any";

    private static final long NOBODY = 0;

    private static final Set<Lifecycle> NOT_CLOSED = Set.of(Lifecycle.PLANNED, Lifecycle.LIVE, Lifecycle.PAUSED);

    /** What everybody sees first: planned, live and paused. */
    static final RoleAddress OPEN = new RoleAddress(Map.of());

    static final RoleAddress LIVE = OPEN.with(STATE, Lifecycle.LIVE);

    RoleAddress {
        parameters = new TreeMap<>(parameters);
    }

    static RoleAddress of(Location location) {
        return new RoleAddress(location.getQueryParameters().getParameters());
    }

    static RoleAddress everything() {
        return OPEN.with(STATE, List.of(ANY));
    }

    /** The same address with other values for one filter; none removes it. */
    RoleAddress with(String name, Collection<String> values) {
        var changed = new TreeMap<>(parameters);
        if (values.isEmpty() && name.equals(STATE)) {
            changed.put(name, List.of(ANY));
        } else if (values.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, values.stream().sorted().toList());
        }
        return new RoleAddress(changed);
    }

    RoleAddress with(String name, @Nullable Object value) {
        return with(name, value == null || value.toString().isBlank() ? List.of() : List.of(value.toString()));
    }

    RoleAddress with(String name, Enum<?> value) {
        return with(name, List.of(word(value)));
    }

    RoleAddress sorted(RoleOrder order) {
        return with(SORT, order.sort() == RoleSort.TITLE ? List.of() : List.of(word(order.sort())))
                .with(DESCENDING, order.descending() ? List.of("yes") : List.of());
    }

    RoleFilter filter() {
        return new RoleFilter(
                lifecycles(),
                chosen(STAGE, Stage.class),
                values(KIND).flatMap(RoleAddress::number).collect(Collectors.toSet()),
                organisation(values(ORGANISATION)).orElse(null),
                values(TITLE).findFirst().orElse(""),
                chosen(FUNDING, FundingEnds.class).stream().findFirst().orElse(null),
                chosen(ATTENTION, Attention.class),
                milestone().orElse(null),
                chosen(SUPPORT, Diagnosis.Result.class));
    }

    /** What is no number names an organisation that nobody has; to leave it out would show far too much. */
    static Optional<Long> organisation(Stream<String> values) {
        return values.findFirst().map(text -> number(text).findFirst().orElse(NOBODY));
    }

    private Set<Lifecycle> lifecycles() {
        return parameters.containsKey(STATE) ? chosen(STATE, Lifecycle.class) : NOT_CLOSED;
    }

    private Optional<Integer> milestone() {
        return values(MILESTONE)
                .flatMap(RoleAddress::number)
                .filter(number -> number >= 1 && number <= 10)
                .map(Long::intValue)
                .findFirst();
    }

    RoleOrder order() {
        var sort = chosen(SORT, RoleSort.class).stream().findFirst().orElse(RoleSort.TITLE);
        return new RoleOrder(sort, parameters.containsKey(DESCENDING));
    }

    /** Whether somebody narrowed the list beyond the states that roles are in. */
    boolean isNarrowed() {
        return parameters.keySet().stream()
                .anyMatch(name -> !Set.of(STATE, SORT, DESCENDING).contains(name));
    }

    boolean isOpen() {
        return filter().lifecycles().equals(NOT_CLOSED);
    }

    QueryParameters query() {
        return new QueryParameters(parameters);
    }

    String path() {
        return parameters.isEmpty()
                ? WorkRoleNavigation.LIST
                : WorkRoleNavigation.LIST + "?" + query().getQueryString();
    }

    /** What a constant is called in an address: {@code within-3-months}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <E extends Enum<E>> Set<E> chosen(String name, Class<E> type) {
        var words = values(name).collect(Collectors.toSet());
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> words.contains(word(constant)))
                .collect(Collectors.toSet());
    }

    private Stream<String> values(String name) {
        return parameters.getOrDefault(name, List.of()).stream();
    }

    private static Stream<Long> number(String text) {
        return text.matches("[0-9]{1,18}") ? Stream.of(Long.valueOf(text)) : Stream.empty();
    }
}
