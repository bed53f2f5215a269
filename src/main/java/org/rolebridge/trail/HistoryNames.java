package org.rolebridge.trail;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebridge.db.tables.records.TrailEventRecord;
import org.springframework.stereotype.Component;

/** What the ids in the history are called, as each module says. */
@Component
class HistoryNames {

    /** Records that have no name of their own but that of somebody or something else with the same id. */
    private static final Map<String, String> CALLED_LIKE = Map.of("credentials", "personId");

    private final Map<String, ReferenceNames> references = new HashMap<>();

    HistoryNames(List<ReferenceNames> modules) {
        modules.forEach(module -> module.fields().forEach(field -> references.put(field, module)));
    }

    /** Names by field and id. */
    record Told(Map<String, Map<Long, String>> byField) {

        @Nullable
        String subject(TrailEventRecord event) {
            return byField.getOrDefault(field(event.getEntity()), Map.of()).get(event.getEntityId());
        }

        @Nullable
        String place(TrailEventRecord event) {
            var id = event.getOrganisationId();
            return id == null
                    ? null
                    : byField.getOrDefault(TrailService.PLACE, Map.of()).get(id);
        }
    }

    Told of(List<ChangeLine> lines, List<TrailEventRecord> events) {
        var wanted = new HashMap<String, Set<Long>>();
        lines.forEach(line -> want(wanted, line.field()).addAll(line.ids()));
        for (var event : events) {
            want(wanted, field(event.getEntity())).add(event.getEntityId());
            if (event.getOrganisationId() != null) {
                want(wanted, TrailService.PLACE).add(event.getOrganisationId());
            }
        }
        var names = new HashMap<String, Map<Long, String>>();
        wanted.forEach((field, ids) -> names.put(field, of(field, ids)));
        return new Told(names);
    }

    private static Set<Long> want(Map<String, Set<Long>> wanted, String field) {
        return wanted.computeIfAbsent(field, added -> new HashSet<>());
    }

    /** As other records name such a record: {@code role_kind} is {@code roleKindId}. */
    private static String field(String entity) {
        var words = new StringBuilder();
        for (var word : entity.split("_")) {
            words.append(words.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return CALLED_LIKE.getOrDefault(entity, words + "Id");
    }

    Map<Long, String> of(String field, Set<Long> ids) {
        var module = references.get(field);
        return module == null || ids.isEmpty() ? Map.of() : module.names(ids);
    }
}
