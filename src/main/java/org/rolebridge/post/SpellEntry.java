package org.rolebridge.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a user enters when somebody starts in a post.
 *
 * @param key makes a double click or a retry count once
 * @param employerId who employs them, and whose reference it is
 * @param endedOn given when a past time in post is written down afterwards
 */
public record SpellEntry(
        UUID key,
        long postId,
        long employerId,
        String worker,
        BigDecimal hours,
        LocalDate startedOn,
        @Nullable LocalDate endedOn) {}
