package org.rolebridge.workrole;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of kinds of role, and the local kinds that organisations add for themselves. */
@Service
@Requires(Permission.ORGANISATION_READ)
@Transactional
public class RoleKindService {

    private final RoleKindRepository kinds;
    private final HostRepository hosts;
    private final OrganisationService organisations;
    private final Clock clock;

    RoleKindService(RoleKindRepository kinds, HostRepository hosts, OrganisationService organisations, Clock clock) {
        this.kinds = kinds;
        this.hosts = hosts;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Kinds in force today: the catalogue, and local kinds of organisations above and below the caller's own. */
    public List<RoleKind> inForce() {
        return kinds.inForce(LocalDate.now(clock));
    }

    public RoleKind get(long id) {
        return kinds.find(id).orElseThrow(() -> new NotFound("role_kind", id));
    }

    /** A kind that only this organisation and those around it use. */
    @Requires(Permission.ROLE_REGISTER)
    public long addLocal(long organisationId, String name, String definition) {
        if (!hosts.mayHost(organisationId, Permission.ROLE_REGISTER)) {
            throw RuleViolation.at("hostId", "role-host-own");
        }
        return kinds.insert(new RoleKind(
                0,
                organisations.get(organisationId).jurisdictionId(),
                "local-" + UUID.randomUUID().toString().toLowerCase(Locale.ROOT),
                name.strip(),
                definition,
                null,
                null,
                organisationId,
                null,
                LocalDate.now(clock),
                null,
                0));
    }

    /** A kind for everybody in a jurisdiction. */
    @Requires(Permission.KIND_EDIT)
    public long addToCatalogue(RoleKindDetails details) {
        return kinds.insert(new RoleKind(
                0,
                details.jurisdictionId(),
                "kind-" + UUID.randomUUID().toString().toLowerCase(Locale.ROOT),
                details.name().strip(),
                details.definition(),
                details.boundary(),
                details.usualGrade(),
                null,
                details.source(),
                details.validFrom(),
                null,
                0));
    }

    /** From the day after, nobody can register a role of this kind; roles that exist keep it. */
    @Requires(Permission.KIND_EDIT)
    public void retire(long id, LocalDate lastDay, int version) {
        var before = get(id);
        kinds.update(before, before.retired(lastDay, version));
    }
}
