package org.rolebridge.shell.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What the main navigation offers to whom. */
@Component
public class Navigation {
    private static final String PROFILE = "PROFILE_";
    private static final NavigationItem WORK = item("work", "");
    private static final NavigationItem ROLES = item("roles", "roles");
    private static final NavigationItem FUNDING = item("funding", "funding");
    private static final NavigationItem TRAINING = item("training", "training");
    private static final Map<String, List<NavigationItem>> BY_PROFILE = Map.of(
            "CARE_MANAGER", List.of(WORK, ROLES, FUNDING, TRAINING),
            "HR_LEAD", List.of(WORK, item("progress", "progress"), ROLES, TRAINING, item("programmes", "programmes")),
            "COMMISSIONER", List.of(WORK, item("claims", "claims"), FUNDING, item("audit", "audit"), ROLES),
            "ADMINISTRATOR",
                    List.of(
                            item("people", "people"),
                            item("organisations", "organisations"),
                            item("reference", "reference-data"),
                            item("history", "change-history")),
            "OBSERVER", List.of(ROLES));

    /** The items of all profiles held, each once, in the order of the first profile that offers it. */
    public List<NavigationItem> itemsFor(Set<String> profiles) {
        var items = new LinkedHashSet<NavigationItem>();
        for (var profile : List.of("CARE_MANAGER", "HR_LEAD", "COMMISSIONER", "ADMINISTRATOR", "OBSERVER")) {
            if (profiles.contains(profile)) {
                items.addAll(BY_PROFILE.getOrDefault(profile, List.of()));
            }
        }
        return new ArrayList<>(items);
    }

    Set<String> profiles() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            return Set.of();
        }
        return authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(PROFILE))
                .map(authority -> authority.substring(PROFILE.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    SignedIn signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var profile = profiles().stream().sorted().findFirst().orElse("NOBODY");
        return new SignedIn(
                I18NProvider.translate("shell.profile." + profile),
                authentication == null ? "" : authentication.getName());
    }

    private static NavigationItem item(String name, String path) {
        return new NavigationItem("shell.nav." + name, path);
    }
}
