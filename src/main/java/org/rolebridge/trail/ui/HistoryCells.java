package org.rolebridge.trail.ui;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebridge.trail.HistoryEntry;

/** One event as cells of a table. */
record HistoryCells(ZoneId zone) implements BiFunction<HistoryEntry, Map<Long, String>, List<@Nullable Object>> {

    @Override
    public List<@Nullable Object> apply(HistoryEntry entry, Map<Long, String> people) {
        return Arrays.asList(
                entry.occurredAt(),
                HistoryWords.who(entry, people),
                HistoryWords.event(entry),
                entry.subject(),
                entry.place(),
                entry.changes().stream()
                        .map(change -> HistoryWords.change(entry.entity(), change, zone))
                        .collect(Collectors.joining("; ")));
    }
}
