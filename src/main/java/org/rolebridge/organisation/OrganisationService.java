package org.rolebridge.organisation;

import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Grant;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who exists. Organisations are public reference data: whoever is signed in may read them. */
@Service
@Requires(Permission.ORGANISATION_READ)
@Transactional(readOnly = true)
public class OrganisationService {

    private final OrganisationRepository organisations;
    private final OrganisationHierarchy hierarchy;
    private final OrganisationSearch search;
    private final OrganisationExport list;
    private final OrganisationReach reach;
    private final Clock clock;

    OrganisationService(
            OrganisationRepository organisations,
            OrganisationHierarchy hierarchy,
            OrganisationSearch search,
            OrganisationExport list,
            OrganisationReach reach,
            Clock clock) {
        this.organisations = organisations;
        this.hierarchy = hierarchy;
        this.search = search;
        this.list = list;
        this.reach = reach;
        this.clock = clock;
    }

    public Organisation get(long id) {
        return organisations.find(id).orElseThrow(() -> new NotFound("organisation", id));
    }

    public Optional<Organisation> findByCode(OrganisationCode code) {
        return organisations.findByCode(code);
    }

    public List<OrganisationCode> codes(long id) {
        return organisations.codes(id);
    }

    /** @return at most {@code limit} organisations whose name, code or postcode begins like the text, open ones first */
    public List<OrganisationRef> find(String text, int limit) {
        return search.find(text, limit);
    }

    /** By name. */
    public List<OrganisationRef> findByIds(Collection<Long> ids) {
        return search.refs(ids);
    }

    public List<OrganisationRow> find(
            OrganisationFilter filter, OrganisationRow.Sort sort, boolean descending, Window window) {
        return list.rows().find(filter, sort, descending, window);
    }

    public int count(OrganisationFilter filter) {
        return list.rows().count(filter);
    }

    /** Writes all organisations of the filter as CSV and leaves the target open; the export is in the change history. */
    public void export(OrganisationFilter filter, List<String> headings, OutputStream target) {
        list.write(filter, headings, target);
    }

    /** To what the organisation belongs and what succeeded it, past and present, in order of their beginning. */
    public List<OrganisationLink> linksUpwards(long id) {
        return hierarchy.upwards(id);
    }

    /**
     * What belongs to the organisation today, by name; or what it succeeded.
     *
     * @param successions whether predecessors are wanted, and not members
     */
    public List<OrganisationLink> linksDownwards(long id, boolean successions, Window window) {
        return hierarchy.downwards(id, successions, window);
    }

    public int countDownwards(long id, boolean successions) {
        return hierarchy.countDownwards(id, successions);
    }

    public List<Jurisdiction> jurisdictions() {
        return organisations.jurisdictions();
    }

    /** Those of the countries in which the caller has access; all for who has access to all organisations. */
    public List<Jurisdiction> jurisdictionsAround() {
        var all = organisations.jurisdictions();
        var grants = CurrentPerson.find().map(SignedInPerson::grants).orElse(List.of());
        if (grants.isEmpty() || grants.stream().anyMatch(Grant::everywhere)) {
            return all;
        }
        var own = organisations.jurisdictionsOf(
                grants.stream().map(Grant::organisationId).collect(Collectors.toSet()));
        var around = new Jurisdiction.Tree(all).around(own);
        return all.stream().filter(place -> around.contains(place.id())).toList();
    }

    public Jurisdiction jurisdiction(long id) {
        return organisations.jurisdictions().stream()
                .filter(jurisdiction -> jurisdiction.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("jurisdiction", id));
    }

    /** Each of these organisations with all that stand above it today, itself included. */
    public Map<Long, Set<Long>> above(Set<Long> ids) {
        return hierarchy.above(ids);
    }

    /** Today where the organisation is. */
    public LocalDate today(long organisationId) {
        return todayIn(get(organisationId).jurisdictionId());
    }

    /** Today in a jurisdiction. */
    public LocalDate todayIn(long jurisdictionId) {
        return LocalDate.now(clock.withZone(jurisdiction(jurisdictionId).zone()));
    }

    @Requires(Permission.ORGANISATION_EDIT)
    @Transactional
    public Organisation add(OrganisationEntry entry) {
        entry.parentIds().forEach(this::get);
        reach.requireParents(entry.parentIds());
        entry.codes().forEach(organisations::requireFree);
        var added = organisations.insert(entry.organisation());
        entry.codes().forEach(code -> organisations.insertCode(added.id(), code));
        var from = entry.openedOn() == null ? OrganisationLink.SINCE_EVER : entry.openedOn();
        hierarchy.place(
                added.id(),
                entry.parentIds().stream()
                        .sorted()
                        .map(parent -> OrganisationLink.open(added.id(), parent, LinkKind.PART_OF, from))
                        .toList());
        return added;
    }
}
