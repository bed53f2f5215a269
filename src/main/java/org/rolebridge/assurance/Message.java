package org.rolebridge.assurance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/**
 * One contribution to the conversation about a query; never changed.
 *
 * @param side for whom the writer spoke
 * @param writtenBy absent when a rule wrote it
 */
public record Message(
        long id,
        long roleId,
        long findingId,
        Side side,
        @Nullable Long writtenBy,
        Instant writtenAt,
        String content) {

    public static final int MAX_CONTENT = 2000;

    /** For whom somebody speaks. */
    public enum Side {
        PROVIDER,
        COMMISSIONER,
        RULE
    }

    public Message {
        content = content.strip();
        if (content.isEmpty() || content.length() > MAX_CONTENT) {
            throw RuleViolation.at("content", "query-content-length", MAX_CONTENT);
        }
    }
}
