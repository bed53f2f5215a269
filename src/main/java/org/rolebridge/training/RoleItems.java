package org.rolebridge.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Component;

/** Which items apply to which roles: those that the host or an organisation above it keeps for the kind of role there. */
@Component
class RoleItems {

    private static final Comparator<Guidance> BINDING_FIRST =
            Comparator.comparing(Guidance::kind).thenComparing(Guidance::title).thenComparing(Guidance::id);

    private final GuidanceRepository guidance;
    private final WorkRoleService roles;
    private final OrganisationService organisations;

    RoleItems(GuidanceRepository guidance, WorkRoleService roles, OrganisationService organisations) {
        this.guidance = guidance;
        this.roles = roles;
        this.organisations = organisations;
    }

    /** Items by role, most binding first, in a handful of statements however many roles there are. */
    Map<Long, List<Guidance>> of(Collection<WorkRole> some, LocalDate day) {
        var places = new Jurisdiction.Tree(organisations.jurisdictions());
        var hosts = roles.findHosts(some.stream().map(WorkRole::id).toList());
        var above = organisations.above(Set.copyOf(hosts.values()));
        var found = guidance.applying(
                some.stream().map(WorkRole::roleKindId).collect(Collectors.toSet()),
                places.withAllAbove(some.stream().map(WorkRole::jurisdictionId).toList()),
                above.values().stream().flatMap(Set::stream).collect(Collectors.toSet()),
                day);
        var kinds = guidance.roleKinds(found.stream().map(Guidance::id).toList());
        return some.stream().collect(Collectors.toMap(WorkRole::id, role -> {
            var owners = above.getOrDefault(hosts.getOrDefault(role.id(), 0L), Set.of());
            var here = places.chain(role.jurisdictionId());
            return found.stream()
                    .filter(item -> kinds.getOrDefault(item.id(), List.of()).contains(role.roleKindId()))
                    .filter(item -> owners.contains(item.ownerId()) && here.contains(item.jurisdictionId()))
                    .sorted(BINDING_FIRST)
                    .toList();
        }));
    }
}
