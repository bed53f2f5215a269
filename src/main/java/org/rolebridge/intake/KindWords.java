package org.rolebridge.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.workrole.RoleKind;
import org.rolebridge.workrole.RoleKindService;
import org.springframework.stereotype.Component;

/** Understands what people write for a kind of role: its name or code, as it is in force where the host stands. */
@Component
class KindWords {

    private final RoleKindService kinds;
    private final OrganisationService organisations;

    KindWords(RoleKindService kinds, OrganisationService organisations) {
        this.kinds = kinds;
        this.organisations = organisations;
    }

    /** The host's own kind first, then that of its country or state, then that of the one around it. */
    Optional<RoleKind> find(String text, Organisation host) {
        var around = around(host.jurisdictionId());
        return kinds.inForce().stream()
                .filter(kind ->
                        kind.name().equalsIgnoreCase(text) || kind.code().equalsIgnoreCase(text))
                .filter(kind -> !kind.isLocal() || isOf(kind, host))
                .filter(kind -> around.contains(kind.jurisdictionId()))
                .min(Comparator.comparing((RoleKind kind) -> !isOf(kind, host))
                        .thenComparing(kind -> around.indexOf(kind.jurisdictionId())));
    }

    /** Some kind that the host can register roles of. */
    Optional<RoleKind> anyAt(Organisation host) {
        var around = around(host.jurisdictionId());
        return kinds.inForce().stream()
                .filter(kind -> !kind.isLocal() && around.contains(kind.jurisdictionId()))
                .findFirst();
    }

    private List<Long> around(long jurisdictionId) {
        var around = new ArrayList<Long>();
        var id = Optional.of(jurisdictionId);
        while (id.isPresent()) {
            around.add(id.get());
            id = Optional.ofNullable(organisations.jurisdiction(id.get()).parentId());
        }
        return around;
    }

    private static boolean isOf(RoleKind kind, Organisation host) {
        return Long.valueOf(host.id()).equals(kind.organisationId());
    }
}
