package org.rolebridge.trail;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.db.tables.records.TrailEventRecord;
import org.rolebridge.shared.ExportLog;
import org.rolebridge.tabular.CsvExport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The history in words: who changed what, from what to what, when. */
@Service
@Requires(Permission.OWN_ACCOUNT)
@Transactional(readOnly = true)
public class TrailService {

    /** Events a page shows at a time. */
    public static final int PAGE = 20;

    static final String PLACE = "organisationId";
    private static final int EXPORTED_AT_ONCE = 500;
    private static final Set<String> PAY = Set.of("annualPay", "postFile");

    private final TrailQueries queries;
    private final HistoryNames names;
    private final ExportLog exports;

    TrailService(TrailQueries queries, HistoryNames names, ExportLog exports) {
        this.queries = queries;
        this.names = names;
        this.exports = exports;
    }

    /** @param before events older than this one; {@link Long#MAX_VALUE} begins with the newest */
    @Requires(Permission.ROLE_READ)
    public List<HistoryEntry> ofRole(long roleId, long before) {
        var hidden = queries.maySeePay(roleId) ? Set.<String>of() : PAY;
        return entries(queries.ofRole(roleId, before, PAGE), hidden);
    }

    public List<HistoryEntry> ofRecord(String entity, long entityId, long before) {
        return entries(queries.ofRecord(entity, entityId, before, PAGE), PAY);
    }

    /** Several records that a screen shows as one. */
    public List<HistoryEntry> ofRecords(String entity, Set<Long> entityIds, long before) {
        return entries(queries.ofRecords(entity, entityIds, before, PAGE), PAY);
    }

    @Requires(Permission.ORGANISATION_READ)
    public List<HistoryEntry> ofOrganisation(long organisationId, long before) {
        return entries(queries.ofOrganisation(organisationId, before, PAGE), PAY);
    }

    @Requires(Permission.TRAIL_READ)
    public List<HistoryEntry> ofEverything(TrailFilter filter, long before) {
        return entries(queries.ofEverything(filter, before, PAGE), PAY);
    }

    /** Those who made the changes that the caller may look at, by id. */
    @Requires(Permission.TRAIL_READ)
    public Map<Long, String> actors() {
        return names.of("personId", queries.actors());
    }

    /**
     * Writes the changes as CSV, newest first; that it was taken stands in the history too.
     *
     * @param headings six, in the order of the columns
     * @param words says in words what happened and what changed, given the names of people by id
     */
    @Requires(Permission.TRAIL_READ)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void export(
            TrailFilter filter,
            List<String> headings,
            BiFunction<HistoryEntry, Map<Long, String>, List<@Nullable Object>> words,
            OutputStream target) {
        exports.record("change-history", filter.asText());
        try (var csv = new CsvExport(target).row(headings)) {
            long before = Long.MAX_VALUE;
            List<HistoryEntry> page;
            do {
                page = entries(queries.ofEverything(filter, before, EXPORTED_AT_ONCE), PAY);
                var people = people(page);
                page.forEach(entry -> csv.row(words.apply(entry, people)));
                before = page.isEmpty() ? before : page.getLast().id();
            } while (page.size() == EXPORTED_AT_ONCE);
        }
    }

    private List<HistoryEntry> entries(List<TrailEventRecord> events, Set<String> hidden) {
        var lines = new HashMap<Long, List<ChangeLine>>();
        events.forEach(event -> lines.put(event.getId(), ChangeLine.parse(event.getChanges(), hidden)));
        var all = lines.values().stream().flatMap(List::stream).toList();
        var texts = queries.texts(all.stream().flatMap(ChangeLine::digests).toList());
        var told = names.of(all, events);
        return events.stream()
                .map(event -> entry(event, lines.getOrDefault(event.getId(), List.of()), texts, told))
                .toList();
    }

    private static HistoryEntry entry(
            TrailEventRecord event, List<ChangeLine> lines, Map<String, String> texts, HistoryNames.Told told) {
        return new HistoryEntry(
                event.getId(),
                event.getOccurredAt(),
                event.getPersonId(),
                event.getActorKind(),
                event.getEntity(),
                event.getAction(),
                told.subject(event),
                told.place(event),
                lines.stream()
                        .map(line -> line.inWords(texts, told.byField().getOrDefault(line.field(), Map.of())))
                        .toList());
    }

    /** Names of people by id, for "who"; whoever may read what happened may read who did it. */
    public Map<Long, String> people(List<HistoryEntry> entries) {
        var ids = new HashSet<Long>();
        new ArrayList<>(entries).forEach(entry -> {
            if (entry.personId() != null) {
                ids.add(entry.personId());
            }
        });
        return names.of("personId", ids);
    }

    /** Names of people by id; left out are those who did nothing that stands in history the caller may read. */
    public Map<Long, String> people(Set<Long> ids) {
        return names.of("personId", queries.known(ids));
    }
}
