package org.rolebridge.training;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.shared.Change;
import org.rolebridge.shared.ExportLog;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The library of training and guidance. Everybody reads what organisations above and below their own keep; care managers
 * keep it for their organisation, HR leads for their system.
 */
@Service
@Requires(Permission.GUIDANCE_READ)
@Transactional
public class GuidanceService {

    private static final int MOST_HELP = 2;

    private final GuidanceRepository guidance;
    private final GuidanceStore store;
    private final GuidanceRows rows;
    private final Idempotency idempotency;
    private final ExportLog exports;

    GuidanceService(
            GuidanceRepository guidance,
            GuidanceStore store,
            GuidanceRows rows,
            Idempotency idempotency,
            ExportLog exports) {
        this.guidance = guidance;
        this.store = store;
        this.rows = rows;
        this.idempotency = idempotency;
        this.exports = exports;
    }

    /** Versions in use today and those to come, by title. */
    public List<GuidanceRow> find(GuidanceFilter filter, Window window) {
        return rows.of(guidance.find(filter, window));
    }

    /** How many there are of each kind that has any. */
    public Map<GuidanceKind, Integer> count(GuidanceFilter filter) {
        return guidance.count(filter);
    }

    /** @throws NotFound when there is no such guidance, or no organisation of the caller has a part in it */
    public GuidanceRow get(long id) {
        return rows.of(List.of(reach(id))).getFirst();
    }

    /** All versions of it, newest first. */
    public List<Guidance> versions(Guidance one) {
        return guidance.versions(Set.of(reach(one.id()).series()));
    }

    public Set<Long> roleKindIds(long id) {
        reach(id);
        return new HashSet<>(guidance.roleKinds(Set.of(id)).getOrDefault(id, List.of()));
    }

    /** What helps roles of a kind to reach a milestone, no more than a sentence can name. */
    public List<Guidance> findHelp(long roleKindId, int milestoneNumber) {
        return guidance.helping(roleKindId, milestoneNumber, MOST_HELP);
    }

    /** What a programme brings along. */
    public List<GuidanceRow> ofProgramme(long programmeId) {
        return rows.of(guidance.ofProgramme(programmeId));
    }

    /** Whether the caller keeps the library of this organisation. */
    public boolean mayKeep(long ownerId) {
        return CurrentPerson.may(Permission.GUIDANCE_EDIT) && guidance.mayKeep(ownerId);
    }

    /** @return its id; the same for the same key, however often it is sent */
    @Requires(Permission.GUIDANCE_EDIT)
    public long add(UUID key, long ownerId, GuidanceDetails details) {
        if (!guidance.mayKeep(ownerId)) {
            throw RuleViolation.at("ownerId", "guidance-owner-own");
        }
        rows.requireInForce(details.roleKindIds(), Set.of());
        return idempotency.once(key, "add-guidance", () -> insert(Guidance.of(ownerId, details), details));
    }

    /** Corrects this version. */
    @Requires(Permission.GUIDANCE_EDIT)
    public void change(long id, GuidanceDetails details) {
        var before = keep(id);
        var appliedTo = guidance.roleKinds(Set.of(id)).getOrDefault(id, List.of());
        rows.requireInForce(details.roleKindIds(), appliedTo);
        var change = new Change("appliesTo", rows.names(appliedTo), rows.names(details.roleKindIds()));
        store.update(before, before.describe(details), change);
        store.require(id, before.ownerId(), details.roleKindIds());
    }

    /**
     * Puts a new version in the place of this one, which is kept.
     *
     * @return the id of the new version; the same for the same key
     */
    @Requires(Permission.GUIDANCE_EDIT)
    public long supersede(UUID key, long id, GuidanceDetails details) {
        var before = keep(id);
        rows.requireInForce(details.roleKindIds(), roleKindIds(id));
        return idempotency.once(key, "supersede-guidance", () -> {
            long next = insert(before.next(details), details);
            store.update(before, before.supersededBy(next, details.version()), new Change("appliesTo", null, null));
            return next;
        });
    }

    private long insert(Guidance one, GuidanceDetails details) {
        long id = store.insert(one, new Change("appliesTo", null, rows.names(details.roleKindIds())));
        store.require(id, one.ownerId(), details.roleKindIds());
        return id;
    }

    /** Writes the library as CSV. */
    public void export(GuidanceFilter filter, List<String> headings, OutputStream target) {
        exports.record("guidance", filter.toString());
        var export = new GuidanceExport(target, headings);
        var page = find(filter, new Window(0, Window.MAX_ROWS));
        for (int offset = 0; !page.isEmpty(); page = find(filter, new Window(offset, Window.MAX_ROWS))) {
            page.forEach(export::row);
            offset += page.size();
        }
        export.finish();
    }

    private Guidance reach(long id) {
        return guidance.find(id).orElseThrow(() -> new NotFound("guidance", id));
    }

    private Guidance keep(long id) {
        var found = reach(id);
        if (!guidance.mayKeep(found.ownerId())) {
            throw new NotFound("guidance", id);
        }
        return found;
    }
}
