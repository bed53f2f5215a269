package org.rolebridge.organisation;

import static org.rolebridge.db.Tables.ORGANISATION;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
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
        if (isUnlimited()) {
            return;
        }
        var touched = new HashSet<Long>();
        changes.revised().forEach(one -> touched.add(one.after().id()));
        changes.codes().forEach(one -> touched.add(one.organisationId()));
        changes.linked().forEach(link -> touched.addAll(Set.of(link.childId(), link.parentId())));
        changes.relinked()
                .forEach(one ->
                        touched.addAll(Set.of(one.after().childId(), one.after().parentId())));
        var placed = new HashSet<Long>();
        changes.linked().forEach(link -> placed.add(link.childId()));
        long loose = changes.added().stream()
                .filter(one -> !placed.contains(one.id()))
                .count();
        touched.removeIf(id -> id < 0);
        long beyond = missing(touched).size() + loose;
        if (beyond > 0) {
            throw RuleViolation.of("organisations-reach", beyond);
        }
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
