package org.rolebridge.trail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One event of the history as a page shows it. */
public record HistoryEntry(
        long id,
        Instant occurredAt,
        @Nullable Long personId,
        String actorKind,
        String entity,
        String action,
        List<HistoryChange> changes) {}
