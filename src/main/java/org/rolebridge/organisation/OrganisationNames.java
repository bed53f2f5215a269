package org.rolebridge.organisation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolebridge.trail.ReferenceNames;
import org.springframework.stereotype.Component;

/** Organisations by name in the change history. */
@Component
class OrganisationNames implements ReferenceNames {

    private final OrganisationSearch search;

    OrganisationNames(OrganisationSearch search) {
        this.search = search;
    }

    @Override
    public Set<String> fields() {
        return Set.of(
                "organisationId",
                "childId",
                "parentId",
                "hostId",
                "recipientId",
                "funderId",
                "ownerId",
                "commissionerId",
                "employerId",
                "deciderId");
    }

    @Override
    public Map<Long, String> names(Set<Long> ids) {
        return search.refs(ids).stream().collect(Collectors.toMap(OrganisationRef::id, OrganisationRef::name));
    }
}
