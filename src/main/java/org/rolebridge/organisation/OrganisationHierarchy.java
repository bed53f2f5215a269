package org.rolebridge.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.Window;
import org.springframework.stereotype.Component;

/** Links with what follows from them: who stands above whom is brought up to date with every change. */
@Component
class OrganisationHierarchy {

    private final OrganisationLinkRepository links;
    private final OrganisationScopeRepository scope;

    OrganisationHierarchy(OrganisationLinkRepository links, OrganisationScopeRepository scope) {
        this.links = links;
        this.scope = scope;
    }

    /** A new organisation, with or without links. */
    void place(long organisationId, Collection<OrganisationLink> upwards) {
        upwards.forEach(links::insert);
        scope.refresh(new HashSet<>(List.of(organisationId)));
    }

    void link(OrganisationLink link) {
        if (scope.isAtOrAbove(link.childId(), link.parentId())) {
            throw RuleViolation.at("parentId", "organisation-parent-below");
        }
        boolean held = links.upwards(link.childId()).stream()
                .anyMatch(one -> one.parentId() == link.parentId() && one.kind() == link.kind() && one.meets(link));
        if (held) {
            throw RuleViolation.at("parentId", "organisation-linked-already");
        }
        place(link.childId(), List.of(link));
    }

    void change(OrganisationLink before, OrganisationLink after) {
        links.update(before, after);
        scope.refresh(new HashSet<>(List.of(after.childId())));
    }

    /** After another successor of a split organisation was chosen to decide for these. */
    void follow(Set<Long> organisationIds) {
        scope.refresh(organisationIds);
    }

    OrganisationLink get(long linkId) {
        return links.find(linkId).orElseThrow(() -> new NotFound("organisation_link", linkId));
    }

    /** Each of these organisations with all that stand above it today, itself included. */
    Map<Long, Set<Long>> above(Set<Long> organisationIds) {
        var above = new HashMap<Long, Set<Long>>();
        scope.held(organisationIds).forEach((id, ancestors) -> above.put(id, ancestors.keySet()));
        return above;
    }

    List<OrganisationLink> upwards(long organisationId) {
        return links.upwards(organisationId);
    }

    List<Long> successors(long organisationId) {
        return upwards(organisationId).stream()
                .filter(link -> link.kind() == LinkKind.SUCCEEDED_BY)
                .map(OrganisationLink::parentId)
                .distinct()
                .collect(Collectors.toList());
    }

    List<OrganisationLink> downwards(long organisationId, boolean successions, Window window) {
        return links.downwards(organisationId, successions, window);
    }

    int countDownwards(long organisationId, boolean successions) {
        return links.countDownwards(organisationId, successions);
    }
}
