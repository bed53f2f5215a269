package org.rolebridge.organisation;

import static org.rolebridge.db.Tables.ORGANISATION;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Scopes;
import org.rolebridge.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * Which organisations the caller may change: those where the permission was granted and all below them. Who stands above
 * whom decides who sees what, so both ends of a link have to be within reach.
 */
@Component
class OrganisationReach {

    private final DSLContext db;
    private final Scopes scopes;

    OrganisationReach(DSLContext db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    boolean covers(Collection<Long> organisationIds) {
        return missing(organisationIds).isEmpty();
    }

    /** @throws RuleViolation at the field when the organisation is somebody else's to change */
    void require(String field, long organisationId) {
        if (!covers(Set.of(organisationId))) {
            throw RuleViolation.at(field, "organisation-reach");
        }
    }

    /** What is new belongs to something within reach from its first day, or nobody but its maker could ever change it. */
    void requireParents(Collection<Long> parentIds) {
        if (!isUnlimited() && (parentIds.isEmpty() || !covers(parentIds))) {
            throw RuleViolation.at("parentId", "organisation-reach-parent");
        }
    }

    /** @throws RuleViolation when one of many changes touches what is somebody else's to change */
    void require(OrganisationChanges changes) {
        int beyond = beyond(changes).size();
        if (beyond > 0) {
            throw RuleViolation.of("organisations-reach", beyond);
        }
    }

    /** Names of the organisations among these changes that are somebody else's to change, in order. */
    List<String> beyond(OrganisationChanges changes) {
        return isUnlimited()
                ? List.of()
                : Stream.concat(names(missing(touched(changes))).stream(), loose(changes))
                        .sorted()
                        .toList();
    }

    private static Set<Long> touched(OrganisationChanges changes) {
        var touched = new HashSet<Long>();
        changes.revised().forEach(one -> touched.add(one.after().id()));
        changes.codes().forEach(one -> touched.add(one.organisationId()));
        changes.linked().forEach(link -> touched.addAll(Set.of(link.childId(), link.parentId())));
        changes.relinked()
                .forEach(one ->
                        touched.addAll(Set.of(one.after().childId(), one.after().parentId())));
        touched.removeIf(id -> id < 0);
        return touched;
    }

    /** New ones that would belong to nobody. */
    private static Stream<String> loose(OrganisationChanges changes) {
        var placed = changes.linked().stream().map(OrganisationLink::childId).collect(Collectors.toSet());
        return changes.added().stream()
                .filter(one -> !placed.contains(one.id()))
                .map(Organisation::name);
    }

    private List<String> names(Collection<Long> ids) {
        return OrganisationTree.chunks(ids).stream()
                .flatMap(chunk -> db
                        .select(ORGANISATION.NAME)
                        .from(ORGANISATION)
                        .where(ORGANISATION.ID.in(chunk))
                        .fetch(ORGANISATION.NAME)
                        .stream())
                .toList();
    }

    private static boolean isUnlimited() {
        return CurrentPerson.mayEverywhere(Permission.ORGANISATION_EDIT);
    }

    private Set<Long> missing(Collection<Long> organisationIds) {
        var missing = new HashSet<>(organisationIds);
        for (var chunk : OrganisationTree.chunks(organisationIds)) {
            db.select(ORGANISATION.ID)
                    .from(ORGANISATION)
                    .where(ORGANISATION.ID.in(chunk))
                    .and(scopes.organisations(Permission.ORGANISATION_EDIT, ORGANISATION.ID))
                    .forEach(row -> missing.remove(row.value1()));
        }
        return missing;
    }
}
