package org.rolebridge.trail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of the history as a page shows it.
 *
 * @param subject what the record is called, where that is known
 * @param place the organisation that it concerns
 */
public record HistoryEntry(
        long id,
        Instant occurredAt,
        @Nullable Long personId,
        String actorKind,
        String entity,
        String action,
        @Nullable String subject,
        @Nullable String place,
        List<HistoryChange> changes) {}
