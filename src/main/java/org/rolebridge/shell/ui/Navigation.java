package org.rolebridge.shell.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Profile;
import org.rolebridge.access.SignedInPerson;
import org.springframework.stereotype.Component;

/** What the main navigation offers to whom. */
@Component
public class Navigation {
    private static final NavigationItem WORK = item("work", "");
    private static final NavigationItem ROLES = item("roles", "roles");
    private static final NavigationItem FUNDING = item("funding", "funding");
    private static final NavigationItem TRAINING = item("training", "training");
    private static final NavigationItem PROGRESS = item("progress", "progress");
    private static final NavigationItem PROGRAMMES = item("programmes", "programmes");
    private static final Map<Profile, List<NavigationItem>> BY_PROFILE = Map.of(
            Profile.CARE_MANAGER, List.of(WORK, ROLES, FUNDING, TRAINING),
            Profile.HR_LEAD, List.of(WORK, PROGRESS, ROLES, TRAINING, PROGRAMMES),
            Profile.COMMISSIONER, List.of(WORK, FUNDING, item("audit", "audit"), ROLES),
            Profile.ADMINISTRATOR,
                    List.of(
                            WORK,
                            item("people", "people"),
                            item("organisations", "organisations"),
                            item("reference", "reference-data"),
                            item("history", "change-history")),
            Profile.OBSERVER, List.of(WORK, PROGRESS, ROLES, TRAINING, PROGRAMMES));

    private final List<NavigationBadge> badges;

    Navigation(List<NavigationBadge> badges) {
        this.badges = badges;
    }

    /** The items of all profiles held, each once, in the order of the first profile that offers it. */
    public List<NavigationItem> itemsFor(Set<Profile> profiles) {
        var items = new LinkedHashSet<NavigationItem>();
        profiles.stream().sorted().forEach(profile -> items.addAll(BY_PROFILE.getOrDefault(profile, List.of())));
        return new ArrayList<>(items);
    }

    List<NavigationItem> items() {
        return itemsFor(CurrentPerson.find().map(SignedInPerson::profiles).orElse(Set.of())).stream()
                .map(this::counted)
                .toList();
    }

    private NavigationItem counted(NavigationItem item) {
        int waiting = badges.stream()
                .filter(badge -> badge.path().equals(item.path()))
                .mapToInt(badge -> badge.count().getAsInt())
                .sum();
        return new NavigationItem(item.labelKey(), item.path(), waiting);
    }

    SignedIn signedIn() {
        return CurrentPerson.find()
                .map(Navigation::words)
                .orElseGet(() -> new SignedIn("", I18NProvider.translate("shell.profile.NOBODY"), ""));
    }

    private static SignedIn words(SignedInPerson person) {
        var profiles = person.profiles().stream()
                .map(profile -> I18NProvider.translate("shell.profile." + profile))
                .toList();
        var places = person.grants().stream()
                .map(grant -> grant.everywhere()
                        ? I18NProvider.translate("shell.profile.everywhere")
                        : grant.organisationName())
                .distinct()
                .toList();
        return profiles.isEmpty()
                ? new SignedIn(person.displayName(), I18NProvider.translate("shell.profile.NONE"), person.displayName())
                : new SignedIn(person.displayName(), shortened(profiles), shortened(places));
    }

    private static String shortened(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : I18NProvider.translate("shell.and-more", names.getFirst(), names.size() - 1);
    }

    private static NavigationItem item(String name, String path) {
        return new NavigationItem("shell.nav." + name, path);
    }
}
