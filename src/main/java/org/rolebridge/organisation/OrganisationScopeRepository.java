package org.rolebridge.organisation;

import static org.rolebridge.db.Tables.ORGANISATION_SCOPE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.rolebridge.db.tables.records.OrganisationScopeRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/**
 * Keeps {@code organisation_scope}: every organisation with all that stand above it today, itself included. Above it
 * stand its parents by links in force and the successors of a closed organisation, so that a successor reads its
 * predecessor's records; of several successors, only the one that was chosen does more than read. The table is derived from the links and therefore not part of the change history.
 */
@Repository
class OrganisationScopeRepository {

    private final DSLContext db;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OrganisationScopeRepository(DSLContext db, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.events = events;
    }

    /** Brings these organisations, and all below them, up to date with the links in force today. */
    void refresh(Set<Long> organisationIds) {
        var tree = new OrganisationTree(db, LocalDate.now(clock));
        var affected = tree.withAllBelow(organisationIds);
        tree.loadAbove(affected);
        var held = held(affected);
        var added = new ArrayList<OrganisationScopeRecord>();
        var removed = new ArrayList<OrganisationScopeRecord>();
        for (var id : affected) {
            compare(id, tree.ancestors(id), held.getOrDefault(id, Map.of()), added, removed);
        }
        db.batchDelete(removed).execute();
        insert(added);
        publish(held.keySet(), added, removed);
    }

    /** Whether one organisation is, or stands above, another today. */
    boolean isAtOrAbove(long upper, long lower) {
        return db.fetchExists(
                ORGANISATION_SCOPE,
                ORGANISATION_SCOPE.ANCESTOR_ID.eq(upper).and(ORGANISATION_SCOPE.ORGANISATION_ID.eq(lower)));
    }

    private static void compare(
            long id,
            Map<Long, OrganisationAbove> wanted,
            Map<Long, Boolean> held,
            List<OrganisationScopeRecord> added,
            List<OrganisationScopeRecord> removed) {
        wanted.forEach((ancestor, above) -> {
            if (!Objects.equals(held.get(ancestor), above.decides())) {
                added.add(new OrganisationScopeRecord(ancestor, id, (short) above.depth(), above.decides()));
            }
        });
        held.forEach((ancestor, decides) -> {
            var above = wanted.get(ancestor);
            if (above == null || above.decides() != decides) {
                removed.add(new OrganisationScopeRecord(ancestor, id, (short) 0, decides));
            }
        });
    }

    /** Each of these organisations with all that stand above it, and whether they do more than read. */
    Map<Long, Map<Long, Boolean>> held(Set<Long> organisationIds) {
        var held = new HashMap<Long, Map<Long, Boolean>>();
        for (var chunk : OrganisationTree.chunks(organisationIds)) {
            db.selectFrom(ORGANISATION_SCOPE)
                    .where(ORGANISATION_SCOPE.ORGANISATION_ID.in(chunk))
                    .forEach(row -> held.computeIfAbsent(row.getOrganisationId(), id -> new HashMap<>())
                            .put(row.getAncestorId(), row.getDecides()));
        }
        return held;
    }

    private void insert(List<OrganisationScopeRecord> added) {
        var insert = new BulkInsert<>(
                db,
                ORGANISATION_SCOPE.ANCESTOR_ID,
                ORGANISATION_SCOPE.ORGANISATION_ID,
                ORGANISATION_SCOPE.DEPTH,
                ORGANISATION_SCOPE.DECIDES);
        added.forEach(
                row -> insert.add(row.getAncestorId(), row.getOrganisationId(), row.getDepth(), row.getDecides()));
        insert.execute();
    }

    /** Organisations that are new have nothing yet that would have to follow them. */
    private void publish(Set<Long> known, List<OrganisationScopeRecord> added, List<OrganisationScopeRecord> removed) {
        var changed = new HashSet<Long>();
        added.forEach(row -> changed.add(row.getOrganisationId()));
        removed.forEach(row -> changed.add(row.getOrganisationId()));
        changed.retainAll(known);
        if (!changed.isEmpty()) {
            events.publishEvent(new OrganisationScopeChanged(changed));
        }
    }
}
