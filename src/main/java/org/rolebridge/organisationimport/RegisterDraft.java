package org.rolebridge.organisationimport;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rolebridge.organisation.HeldOrganisations;
import org.rolebridge.organisation.LinkKind;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationChanges;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationLink;

/** What would be held after the import: starts as what is held, and knows the difference in the end. */
class RegisterDraft {

    private final HeldOrganisations held;
    private final Map<Long, Organisation> organisations;
    private final Map<OrganisationCode, Long> ids;
    private final Map<Long, OrganisationCode> mainCodes = new HashMap<>();
    private final Map<Long, List<OrganisationLink>> links = new LinkedHashMap<>();
    private final List<OrganisationChanges.Code> codes = new ArrayList<>();
    private long lastId;

    RegisterDraft(HeldOrganisations held) {
        this.held = held;
        organisations = new LinkedHashMap<>(held.organisations());
        ids = new HashMap<>(held.codes());
        held.codes().forEach((code, id) -> mainCodes.merge(id, code, RegisterDraft::betterKnown));
        held.links().forEach((child, all) -> links.put(child, new ArrayList<>(all)));
    }

    private static OrganisationCode betterKnown(OrganisationCode one, OrganisationCode other) {
        return Comparator.comparing(OrganisationCode::scheme)
                                .thenComparing(OrganisationCode::value)
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }

    Optional<Long> idOf(OrganisationCode code) {
        return Optional.ofNullable(ids.get(code));
    }

    Organisation get(long id) {
        return Objects.requireNonNull(organisations.get(id));
    }

    /** Negative: the database gives the real one. */
    long nextId() {
        return --lastId;
    }

    void put(Organisation organisation) {
        organisations.put(organisation.id(), organisation);
    }

    /** @return whether the organisation did not have this code */
    boolean addCode(long id, OrganisationCode code) {
        mainCodes.putIfAbsent(id, code);
        if (ids.containsKey(code)) {
            return false;
        }
        ids.put(code, id);
        codes.add(new OrganisationChanges.Code(id, code));
        return true;
    }

    /** Name and the code by which the files know it. */
    String describe(long id) {
        var code = mainCodes.get(id);
        var name = get(id).name();
        return code == null || name.equals(code.value()) ? name : name + " (" + code.value() + ")";
    }

    List<OrganisationLink> links(long childId, LinkKind kind) {
        return links.getOrDefault(childId, List.of()).stream()
                .filter(link -> link.kind() == kind)
                .toList();
    }

    void add(OrganisationLink link) {
        links.computeIfAbsent(link.childId(), id -> new ArrayList<>()).add(link);
    }

    void replace(OrganisationLink before, OrganisationLink after) {
        var all = Objects.requireNonNull(links.get(before.childId()));
        all.set(all.indexOf(before), after);
    }

    /** Whether one organisation is, or stands above, another by links that hold on the day or later. */
    boolean isAtOrAbove(long upper, long lower, LocalDate day) {
        var seen = new HashSet<Long>();
        var next = new ArrayDeque<>(List.of(lower));
        while (!next.isEmpty()) {
            long id = next.pop();
            if (id == upper) {
                return true;
            }
            links.getOrDefault(id, List.of()).stream()
                    .filter(link -> link.validTo() == null || !link.validTo().isBefore(day))
                    .map(OrganisationLink::parentId)
                    .filter(seen::add)
                    .forEach(next::push);
        }
        return false;
    }

    OrganisationChanges changes() {
        var added = organisations.values().stream().filter(one -> one.id() < 0).toList();
        var revised = held.organisations().values().stream()
                .filter(before -> !before.equals(get(before.id())))
                .map(before -> new OrganisationChanges.Revised(before, get(before.id())))
                .toList();
        var linked = links.values().stream()
                .flatMap(List::stream)
                .filter(link -> link.id() == 0)
                .toList();
        return new OrganisationChanges(added, revised, codes, linked, relinked());
    }

    private List<OrganisationChanges.Relinked> relinked() {
        var before = new LinkedHashMap<Long, OrganisationLink>();
        held.links().values().forEach(all -> all.forEach(link -> before.put(link.id(), link)));
        return links.values().stream()
                .flatMap(List::stream)
                .filter(link -> link.id() != 0 && !link.equals(before.get(link.id())))
                .map(link -> new OrganisationChanges.Relinked(Objects.requireNonNull(before.get(link.id())), link))
                .toList();
    }
}
