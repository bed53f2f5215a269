package org.rolebridge.organisation;

import static org.rolebridge.db.Tables.ORGANISATION_LINK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.rolebridge.db.tables.records.OrganisationLinkRecord;

/** The links in force on one day, read level by level as far as a question needs. */
class OrganisationTree {

    /** An embedded database compares each row with every value of a list. */
    private static final int CHUNK = 300;

    private final DSLContext db;
    private final LocalDate day;
    private final Map<Long, Set<Long>> parents = new HashMap<>();

    OrganisationTree(DSLContext db, LocalDate day) {
        this.db = db;
        this.day = day;
    }

    /** The organisations and all that stand below them. */
    Set<Long> withAllBelow(Set<Long> roots) {
        var found = new HashSet<>(roots);
        var level = roots;
        while (!level.isEmpty()) {
            var next = new HashSet<Long>();
            edges(ORGANISATION_LINK.PARENT_ID, level).forEach(edge -> {
                if (found.add(edge.child)) {
                    next.add(edge.child);
                }
            });
            level = next;
        }
        return found;
    }

    /** Reads the parents of these organisations, and theirs, to the top. */
    void loadAbove(Set<Long> organisationIds) {
        var level = organisationIds;
        while (!level.isEmpty()) {
            level.forEach(id -> parents.put(id, new HashSet<>()));
            var next = new HashSet<Long>();
            edges(ORGANISATION_LINK.CHILD_ID, level).forEach(edge -> {
                parents.computeIfAbsent(edge.child, id -> new HashSet<>()).add(edge.parent);
                if (!parents.containsKey(edge.parent)) {
                    next.add(edge.parent);
                }
            });
            level = next;
        }
    }

    /** All that stand above a loaded organisation, itself included, each with its shortest distance. */
    Map<Long, Integer> ancestors(long organisationId) {
        var depths = new LinkedHashMap<Long, Integer>();
        var level = Set.of(organisationId);
        for (int depth = 0; !level.isEmpty(); depth++) {
            var next = new HashSet<Long>();
            for (var id : level) {
                if (depths.putIfAbsent(id, depth) == null) {
                    next.addAll(parents.getOrDefault(id, Set.of()));
                }
            }
            level = next;
        }
        return depths;
    }

    private List<Edge> edges(TableField<OrganisationLinkRecord, Long> end, Set<Long> organisationIds) {
        var edges = new ArrayList<Edge>();
        for (var chunk : chunks(organisationIds)) {
            edges.addAll(db.select(ORGANISATION_LINK.CHILD_ID, ORGANISATION_LINK.PARENT_ID)
                    .from(ORGANISATION_LINK)
                    .where(end.in(chunk))
                    .and(inForce())
                    .fetch(row -> new Edge(row.value1(), row.value2())));
        }
        return edges;
    }

    private Condition inForce() {
        return ORGANISATION_LINK
                .VALID_FROM
                .le(day)
                .and(ORGANISATION_LINK.VALID_TO.isNull().or(ORGANISATION_LINK.VALID_TO.ge(day)));
    }

    /** Pieces that fit into one statement. */
    static <T> List<List<T>> chunks(Collection<T> ids) {
        return chunks(ids, CHUNK);
    }

    static <T> List<List<T>> chunks(Collection<T> items, int size) {
        var all = List.copyOf(items);
        var chunks = new ArrayList<List<T>>();
        for (int at = 0; at < all.size(); at += size) {
            chunks.add(all.subList(at, Math.min(all.size(), at + size)));
        }
        return chunks;
    }

    private record Edge(long child, long parent) {}
}
