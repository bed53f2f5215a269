package org.rolebridge.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who exists. Organisations are public reference data: whoever is signed in may read them. */
@Service
@Requires(Permission.ORGANISATION_READ)
@Transactional(readOnly = true)
public class OrganisationService {

    private final OrganisationRepository organisations;
    private final OrganisationLinkRepository links;
    private final OrganisationScopeRepository scope;
    private final OrganisationSearch search;
    private final Clock clock;

    OrganisationService(
            OrganisationRepository organisations,
            OrganisationLinkRepository links,
            OrganisationScopeRepository scope,
            OrganisationSearch search,
            Clock clock) {
        this.organisations = organisations;
        this.links = links;
        this.scope = scope;
        this.search = search;
        this.clock = clock;
    }

    public Organisation get(long id) {
        return organisations.find(id).orElseThrow(() -> new NotFound("organisation", id));
    }

    public Optional<Organisation> findByCode(OrganisationCode code) {
        return organisations.findByCode(code);
    }

    /** @return at most {@code limit} organisations whose name, code or postcode begins like the text, open ones first */
    public List<OrganisationRef> find(String text, int limit) {
        return search.find(text, limit);
    }

    public List<OrganisationRef> findByIds(List<Long> ids) {
        return search.refs(ids);
    }

    public List<Jurisdiction> jurisdictions() {
        return organisations.jurisdictions();
    }

    public Jurisdiction jurisdiction(long id) {
        return organisations.jurisdictions().stream()
                .filter(jurisdiction -> jurisdiction.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("jurisdiction", id));
    }

    /** Each of these organisations with all that stand above it today, itself included. */
    public Map<Long, Set<Long>> above(Set<Long> ids) {
        return scope.held(ids);
    }

    /** Today where the organisation is. */
    public LocalDate today(long organisationId) {
        return LocalDate.now(clock.withZone(
                jurisdiction(get(organisationId).jurisdictionId()).zone()));
    }

    /** Today in a jurisdiction. */
    public LocalDate todayIn(long jurisdictionId) {
        return LocalDate.now(clock.withZone(jurisdiction(jurisdictionId).zone()));
    }

    @Requires(Permission.ORGANISATION_EDIT)
    @Transactional
    public Organisation add(OrganisationEntry entry) {
        var added = organisations.insert(new Organisation(
                0,
                entry.name().strip(),
                entry.type(),
                entry.jurisdictionId(),
                null,
                entry.postcode(),
                entry.openedOn(),
                null,
                Organisation.Status.ACTIVE,
                Organisation.Source.LOCAL,
                0));
        entry.codes().forEach(code -> organisations.insertCode(added.id(), code));
        entry.parentIds()
                .forEach(parent -> links.insert(
                        OrganisationLink.open(added.id(), get(parent).id(), LinkKind.PART_OF, since(entry))));
        scope.refresh(new HashSet<>(Set.of(added.id())));
        return added;
    }

    private static LocalDate since(OrganisationEntry entry) {
        return entry.openedOn() == null ? OrganisationLink.SINCE_EVER : entry.openedOn();
    }
}
