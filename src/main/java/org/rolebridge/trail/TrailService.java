package org.rolebridge.trail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.db.tables.records.TrailEventRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The history in words: who changed what, from what to what, when. */
@Service
@Requires(Permission.OWN_ACCOUNT)
@Transactional(readOnly = true)
public class TrailService {

    /** Events a page shows at a time. */
    public static final int PAGE = 20;

    private static final Set<String> PAY = Set.of("annualPay", "postFile");

    private final TrailQueries queries;
    private final Map<String, ReferenceNames> references = new HashMap<>();

    TrailService(TrailQueries queries, List<ReferenceNames> modules) {
        this.queries = queries;
        modules.forEach(module -> module.fields().forEach(field -> references.put(field, module)));
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
    public List<HistoryEntry> ofEverything(long before) {
        return entries(queries.ofEverything(before, PAGE), PAY);
    }

    private List<HistoryEntry> entries(List<TrailEventRecord> events, Set<String> hidden) {
        var lines = new HashMap<Long, List<ChangeLine>>();
        events.forEach(event -> lines.put(event.getId(), ChangeLine.parse(event.getChanges(), hidden)));
        var all = lines.values().stream().flatMap(List::stream).toList();
        var texts = queries.texts(all.stream().flatMap(ChangeLine::digests).toList());
        var names = names(all);
        return events.stream()
                .map(event -> entry(event, lines.getOrDefault(event.getId(), List.of()), texts, names))
                .toList();
    }

    private static HistoryEntry entry(
            TrailEventRecord event,
            List<ChangeLine> lines,
            Map<String, String> texts,
            Map<String, Map<Long, String>> names) {
        return new HistoryEntry(
                event.getId(),
                event.getOccurredAt(),
                event.getPersonId(),
                event.getActorKind(),
                event.getEntity(),
                event.getAction(),
                lines.stream()
                        .map(line -> line.inWords(texts, names.getOrDefault(line.field(), Map.of())))
                        .toList());
    }

    private Map<String, Map<Long, String>> names(List<ChangeLine> lines) {
        var wanted = new HashMap<String, Set<Long>>();
        for (var line : lines) {
            if (references.containsKey(line.field())) {
                wanted.computeIfAbsent(line.field(), field -> new HashSet<>()).addAll(line.ids());
            }
        }
        var names = new HashMap<String, Map<Long, String>>();
        wanted.forEach((field, ids) -> names.put(field, named(field, ids)));
        return names;
    }

    private Map<Long, String> named(String field, Set<Long> ids) {
        @Nullable ReferenceNames module = references.get(field);
        return module == null || ids.isEmpty() ? Map.of() : module.names(ids);
    }

    /** Names of people by id, for "who"; whoever may read what happened may read who did it. */
    public Map<Long, String> people(List<HistoryEntry> entries) {
        var ids = new HashSet<Long>();
        new ArrayList<>(entries).forEach(entry -> {
            if (entry.personId() != null) {
                ids.add(entry.personId());
            }
        });
        return named("personId", ids);
    }

    /** Names of people by id; left out are those who did nothing that stands in history the caller may read. */
    public Map<Long, String> people(Set<Long> ids) {
        return named("personId", queries.known(ids));
    }
}
