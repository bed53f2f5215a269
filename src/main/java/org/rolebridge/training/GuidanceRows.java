package org.rolebridge.training;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.workrole.RoleKind;
import org.rolebridge.workrole.RoleKindService;
import org.springframework.stereotype.Component;

/** Puts the names of owners and kinds of role beside guidance. */
@Component
class GuidanceRows {

    private final GuidanceRepository guidance;
    private final OrganisationService organisations;
    private final RoleKindService kinds;

    GuidanceRows(GuidanceRepository guidance, OrganisationService organisations, RoleKindService kinds) {
        this.guidance = guidance;
        this.organisations = organisations;
        this.kinds = kinds;
    }

    List<GuidanceRow> of(List<Guidance> found) {
        var owners = organisations
                .findByIds(found.stream().map(Guidance::ownerId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(OrganisationRef::id, OrganisationRef::name));
        var applies = guidance.roleKinds(found.stream().map(Guidance::id).toList());
        var names = kinds.inForce().stream().collect(Collectors.toMap(RoleKind::id, RoleKind::name));
        return found.stream()
                .map(one -> new GuidanceRow(
                        one,
                        owners.getOrDefault(one.ownerId(), ""),
                        names(applies.getOrDefault(one.id(), List.of()), names)))
                .toList();
    }

    /** Refuses kinds that the caller cannot choose today; what applied before may stay. */
    void requireInForce(Collection<Long> kindIds, Collection<Long> before) {
        var added = new HashSet<>(kindIds);
        added.removeAll(before);
        kinds.requireInForce("roleKindIds", added);
    }

    /** Kinds that the caller may know, in alphabetical order, as one text for the change history. */
    String names(Collection<Long> kindIds) {
        var names = kinds.inForce().stream().collect(Collectors.toMap(RoleKind::id, RoleKind::name));
        return String.join(", ", names(kindIds, names));
    }

    private static List<String> names(Collection<Long> kindIds, Map<Long, String> names) {
        return kindIds.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
