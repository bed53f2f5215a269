package org.rolebridge.people.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rolebridge.access.Profile;
import org.rolebridge.people.PeopleFilter;

/** The address of the list of people: it holds the filters, and nothing else does. */
record PeopleAddress(String text, Set<String> profileNames) implements Serializable {

    private static final String TEXT = "text";
    private static final String PROFILE = "profile";

    static PeopleAddress of(Location location) {
        var given = location.getQueryParameters().getParameters();
        return new PeopleAddress(
                given.getOrDefault(TEXT, List.of()).stream().findFirst().orElse(""),
                Set.copyOf(given.getOrDefault(PROFILE, List.of())));
    }

    PeopleAddress withText(String words) {
        return new PeopleAddress(words, profileNames);
    }

    PeopleAddress withProfiles(Set<String> names) {
        return new PeopleAddress(text, names);
    }

    PeopleFilter filter() {
        return new PeopleFilter(
                text,
                Arrays.stream(Profile.values())
                        .filter(profile -> profileNames.contains(profile.name()))
                        .collect(Collectors.toSet()));
    }

    QueryParameters query() {
        var parameters = new TreeMap<String, List<String>>();
        if (!text.isBlank()) {
            parameters.put(TEXT, List.of(text.strip()));
        }
        if (!profileNames.isEmpty()) {
            parameters.put(PROFILE, profileNames.stream().sorted().toList());
        }
        return new QueryParameters(parameters);
    }
}
