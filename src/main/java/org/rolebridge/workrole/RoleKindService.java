package org.rolebridge.workrole;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Idempotency;
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
    private final RoleKindExport export;
    private final Idempotency idempotency;
    private final Clock clock;

    RoleKindService(
            RoleKindRepository kinds,
            HostRepository hosts,
            OrganisationService organisations,
            RoleKindExport export,
            Idempotency idempotency,
            Clock clock) {
        this.kinds = kinds;
        this.hosts = hosts;
        this.organisations = organisations;
        this.export = export;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Kinds in force today: the catalogue, and local kinds of organisations above and below the caller's own. */
    public List<RoleKind> inForce() {
        return kinds.inForce(LocalDate.now(clock));
    }

    /** Kinds in force today of the countries in which the caller has access, for filters and forms. */
    public List<RoleKind> around() {
        var places = organisations.jurisdictionsAround().stream()
                .map(Jurisdiction::id)
                .collect(Collectors.toSet());
        return inForce().stream()
                .filter(kind -> places.contains(kind.jurisdictionId()))
                .toList();
    }

    /**
     * A kind that the caller could choose, or of which they may read a role.
     *
     * @throws NotFound alike when there is none and when it is another organisation's own
     */
    public RoleKind get(long id) {
        return kinds.findKnown(id, Permission.ROLE_READ).orElseThrow(() -> new NotFound("role_kind", id));
    }

    /** What a kind is called that something within the caller's reach names, whoever's it is. */
    public String nameOf(long id) {
        return kinds.name(id).orElseThrow(() -> new NotFound("role_kind", id));
    }

    /** Refuses kinds that the caller cannot choose today. */
    public void requireInForce(String field, Collection<Long> ids) {
        var offered = inForce().stream().map(RoleKind::id).collect(Collectors.toSet());
        if (!offered.containsAll(ids)) {
            throw RuleViolation.at(field, "role-kind-unknown");
        }
    }

    /** All kinds for everybody by name: in force, retired and to come. */
    @Requires(Permission.KIND_EDIT)
    public List<RoleKind> catalogue() {
        return kinds.catalogue();
    }

    /**
     * Writes the catalogue as CSV and enters that into the change history.
     *
     * @param headings eight, in the order of the columns
     */
    @Requires(Permission.KIND_EDIT)
    public void export(List<String> headings, OutputStream target) {
        export.write(kinds.catalogue(), headings, target);
    }

    /**
     * A kind that only this organisation and those around it use.
     *
     * @return its id; the same for the same key, however often it is sent
     */
    @Requires(Permission.ROLE_REGISTER)
    public long addLocal(UUID key, long organisationId, String name, String definition) {
        if (!hosts.mayHost(organisationId, Permission.ROLE_REGISTER)) {
            throw RuleViolation.at("hostId", "role-host-own");
        }
        return idempotency.once(key, "add-local-kind", () -> kinds.insert(local(organisationId, name, definition)));
    }

    private RoleKind local(long organisationId, String name, String definition) {
        return new RoleKind(
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
                0);
    }

    /**
     * A kind for everybody in a jurisdiction.
     *
     * @return its id; the same for the same key, however often it is sent
     */
    @Requires(Permission.KIND_EDIT)
    public long addToCatalogue(UUID key, RoleKindDetails details) {
        return idempotency.once(key, "add-kind", () -> kinds.insert(shared(details)));
    }

    private static RoleKind shared(RoleKindDetails details) {
        return new RoleKind(
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
                0);
    }

    /** From the day after, nobody can register a role of this kind; roles that exist keep it. */
    @Requires(Permission.KIND_EDIT)
    public void retire(long id, LocalDate lastDay, int version) {
        var before = get(id);
        kinds.update(before, before.retired(lastDay, version));
    }
}
