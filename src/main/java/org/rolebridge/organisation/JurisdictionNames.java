package org.rolebridge.organisation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolebridge.trail.ReferenceNames;
import org.springframework.stereotype.Component;

/** Jurisdictions by name in the change history. */
@Component
class JurisdictionNames implements ReferenceNames {

    private final OrganisationRepository organisations;

    JurisdictionNames(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    @Override
    public Set<String> fields() {
        return Set.of("jurisdictionId");
    }

    @Override
    public Map<Long, String> names(Set<Long> ids) {
        return organisations.jurisdictions().stream()
                .filter(jurisdiction -> ids.contains(jurisdiction.id()))
                .collect(Collectors.toMap(Jurisdiction::id, Jurisdiction::name));
    }
}
