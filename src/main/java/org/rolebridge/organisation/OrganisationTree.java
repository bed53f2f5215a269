package org.rolebridge.organisation;

import static org.rolebridge.db.Tables.ORGANISATION_DECIDER;
import static org.rolebridge.db.Tables.ORGANISATION_LINK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    private final Map<Long, Set<Long>> successors = new HashMap<>();
    private final Map<Long, Long> deciders = new HashMap<>();

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
            level.forEach(id -> parents.put(id, new TreeSet<>()));
            var next = new HashSet<Long>();
            edges(ORGANISATION_LINK.CHILD_ID, level).forEach(edge -> {
                var upwards = edge.succession ? successors : parents;
                upwards.computeIfAbsent(edge.child, id -> new TreeSet<>()).add(edge.parent);
                if (!parents.containsKey(edge.parent)) {
                    next.add(edge.parent);
                }
            });
            level = next;
        }
        if (successors.values().stream().anyMatch(several -> several.size() > 1)) {
            loadDeciders();
        }
    }

    private void loadDeciders() {
        for (var chunk : chunks(parents.keySet())) {
            db.selectFrom(ORGANISATION_DECIDER)
                    .where(ORGANISATION_DECIDER.ORGANISATION_ID.in(chunk))
                    .forEach(row -> deciders.put(row.getOrganisationId(), row.getDeciderId()));
        }
    }

    /** All that stand above a loaded organisation, itself included. */
    Map<Long, OrganisationAbove> ancestors(long organisationId) {
        var found = new LinkedHashMap<Long, OrganisationAbove>();
        var level = List.of(new Step(organisationId, true, List.of()));
        for (int depth = 0; !level.isEmpty(); depth++) {
            var next = new ArrayList<Step>();
            for (var step : level) {
                var known = found.get(step.id);
                if (known == null || (step.decides && !known.decides())) {
                    found.put(step.id, new OrganisationAbove(known == null ? depth : known.depth(), step.decides));
                    next.addAll(upwards(step));
                }
            }
            level = next;
        }
        return found;
    }

    private List<Step> upwards(Step step) {
        var below = new ArrayList<>(step.below);
        below.add(step.id);
        var next = new ArrayList<Step>();
        parents.getOrDefault(step.id, Set.of()).forEach(parent -> next.add(new Step(parent, step.decides, below)));
        var several = successors.getOrDefault(step.id, Set.of());
        var decider =
                several.size() > 1 ? decider(step, several) : several.stream().findFirst();
        several.forEach(successor -> next.add(new Step(
                successor, step.decides && decider.filter(successor::equals).isPresent(), below)));
        return next;
    }

    /** Who was chosen for the organisation at which the way up began, or for the first above it that has a choice. */
    private Optional<Long> decider(Step split, Set<Long> successors) {
        var asked = split.below.isEmpty() ? List.of(split.id) : split.below;
        return asked.stream()
                .map(deciders::get)
                .filter(chosen -> chosen != null && successors.contains(chosen))
                .findFirst();
    }

    private List<Edge> edges(TableField<OrganisationLinkRecord, Long> end, Set<Long> organisationIds) {
        var edges = new ArrayList<Edge>();
        for (var chunk : chunks(organisationIds)) {
            edges.addAll(db.select(ORGANISATION_LINK.CHILD_ID, ORGANISATION_LINK.PARENT_ID, ORGANISATION_LINK.KIND)
                    .from(ORGANISATION_LINK)
                    .where(end.in(chunk))
                    .and(inForce())
                    .fetch(row ->
                            new Edge(row.value1(), row.value2(), row.value3().equals(LinkKind.SUCCEEDED_BY.name()))));
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

    private record Edge(long child, long parent, boolean succession) {}

    /** One organisation on the way up. */
    private record Step(long id, boolean decides, List<Long> below) {}
}
