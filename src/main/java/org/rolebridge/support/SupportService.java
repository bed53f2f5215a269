package org.rolebridge.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.NotFound;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which programme supports a role, how far, and on which ground; for one role or for many at once. */
@Service
@Requires(Permission.SUPPORT_READ)
@Transactional(readOnly = true)
public class SupportService {

    private final SupportSources sources;
    private final WorkRoleService roles;
    private final OrganisationService organisations;
    private final SupportSettings settings;
    private final Clock clock;

    SupportService(
            SupportSources sources,
            WorkRoleService roles,
            OrganisationService organisations,
            SupportSettings settings,
            Clock clock) {
        this.sources = sources;
        this.roles = roles;
        this.organisations = organisations;
        this.settings = settings;
        this.clock = clock;
    }

    /** The thresholds in use. */
    public DiagnosisRule rule() {
        return settings.rule();
    }

    /**
     * The diagnosis of one role, with the scores it rests on.
     *
     * @throws NotFound when there is no such role, or the caller may not read it
     */
    public RoleSupport ofRole(long roleId) {
        var which = caseOf(roleId);
        var found = of(Set.of(which)).get(which);
        if (found == null) {
            throw new NotFound("work_role", roleId);
        }
        return found.programme()
                .map(programme -> found.with(sources.sheet(programme.id(), which.roleKindId())))
                .orElse(found);
    }

    private SupportCase caseOf(long roleId) {
        var role = roles.get(roleId);
        var host = roles.findHosts(Set.of(roleId)).get(roleId);
        if (host == null) {
            throw new NotFound("work_role", roleId);
        }
        return new SupportCase(role.roleKindId(), role.jurisdictionId(), host);
    }

    /** Diagnoses of many cases in a handful of statements. */
    public Map<SupportCase, RoleSupport> of(Collection<SupportCase> cases) {
        var places = new Jurisdiction.Tree(organisations.jurisdictions());
        var hosts = cases.stream().map(SupportCase::hostId).collect(Collectors.toSet());
        var above = organisations.above(hosts);
        var jurisdictions = places.withAllAbove(
                cases.stream().map(SupportCase::jurisdictionId).collect(Collectors.toSet()));
        var kinds = cases.stream().map(SupportCase::roleKindId).collect(Collectors.toSet());
        var owners = above.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var choice = new SupportChoice(
                rule(),
                sources.programmes(jurisdictions, owners, kinds, LocalDate.now(clock)),
                sources.environments(jurisdictions));
        var found = new HashMap<SupportCase, RoleSupport>();
        for (var one : cases) {
            found.put(one, choice.of(one, above.getOrDefault(one.hostId(), Set.of()), around(places, one)));
        }
        return found;
    }

    private SupportChoice.Around around(Jurisdiction.Tree places, SupportCase one) {
        var chain = List.copyOf(places.chain(one.jurisdictionId()));
        return new SupportChoice.Around(chain, LocalDate.now(clock.withZone(places.zone(one.jurisdictionId()))));
    }
}
