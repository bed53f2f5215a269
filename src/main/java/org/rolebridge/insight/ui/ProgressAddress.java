package org.rolebridge.insight.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.insight.Progress.EventFilter;
import org.rolebridge.insight.Progress.Gap;
import org.rolebridge.insight.ProgressFilter;
import org.rolebridge.insight.ProgressFilter.Period;

/** The address of Progress and of the lists behind it: it holds the filters, and nothing else does. */
record ProgressAddress(Map<String, List<String>> parameters) implements Serializable {

    static final String ORGANISATION = "organisation";
    static final String KIND = "kind";
    static final String PERIOD = "period";
    static final String FROM = "from";
    static final String TO = "to";
    static final String WHAT = "what";
    static final String GAP = "gap";

    ProgressAddress {
        parameters = new TreeMap<>(parameters);
    }

    static ProgressAddress of(Location location) {
        return new ProgressAddress(location.getQueryParameters().getParameters());
    }

    ProgressAddress with(String name, Collection<String> values) {
        var changed = new TreeMap<>(parameters);
        if (values.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, values.stream().sorted().toList());
        }
        return new ProgressAddress(changed);
    }

    ProgressFilter filter() {
        return new ProgressFilter(
                RoleAddress.organisation(values(ORGANISATION)).orElse(null),
                numbers(KIND).collect(Collectors.toSet()),
                period());
    }

    EventFilter events() {
        return new EventFilter(day(FROM).orElse(null), day(TO).orElse(null), chosen(WHAT, EventFilter.STATES.stream()));
    }

    Set<Gap> gaps() {
        return chosen(GAP, Arrays.stream(Gap.values()));
    }

    private <E extends Enum<E>> Set<E> chosen(String name, Stream<E> all) {
        var words = values(name).collect(Collectors.toSet());
        return all.filter(one -> words.contains(RoleAddress.word(one))).collect(Collectors.toSet());
    }

    Period period() {
        var words = values(PERIOD).collect(Collectors.toSet());
        return Arrays.stream(Period.values())
                .filter(period -> words.contains(RoleAddress.word(period)))
                .findFirst()
                .orElse(Period.THREE_YEARS);
    }

    private Optional<LocalDate> day(String name) {
        return values(name).flatMap(ProgressAddress::parseDay).findFirst();
    }

    /** A date that no calendar has counts as none. */
    private static Stream<LocalDate> parseDay(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Stream.empty();
        }
        int year = Integer.parseInt(text.substring(0, 4));
        int month = Integer.parseInt(text.substring(5, 7));
        int day = Integer.parseInt(text.substring(8));
        boolean real = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? Stream.of(LocalDate.of(year, month, day)) : Stream.empty();
    }

    /** The same at another organisation. */
    ProgressAddress at(long organisationId) {
        return with(ORGANISATION, List.of(Long.toString(organisationId)));
    }

    /** The list of roles that stands behind a figure here. */
    RoleAddress roles() {
        return RoleAddress.everything()
                .with(RoleAddress.ORGANISATION, values(ORGANISATION).toList())
                .with(RoleAddress.KIND, numbers(KIND).map(String::valueOf).toList());
    }

    QueryParameters query() {
        return new QueryParameters(parameters);
    }

    String path(String route) {
        return parameters.isEmpty() ? route : route + "?" + query().getQueryString();
    }

    private Stream<String> values(String name) {
        return parameters.getOrDefault(name, List.of()).stream();
    }

    private Stream<Long> numbers(String name) {
        return values(name).filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
    }
}
