package org.rolebridge.milestone;

import java.time.Instant;
import org.rolebridge.shared.RuleViolation;

/**
 * A question of the second person about what was recorded, or an answer to it.
 *
 * @param milestoneChangeId what it is about
 */
public record MilestoneMessage(
        long id,
        long roleId,
        long milestoneId,
        long milestoneChangeId,
        Kind kind,
        String body,
        long writtenBy,
        Instant writtenAt) {

    /** Whose words they are. */
    public enum Kind {
        QUESTION("question"),
        ANSWER("reply");

        private final String field;

        Kind(String field) {
            this.field = field;
        }
    }

    public static final int MAX_BODY = 1000;

    public MilestoneMessage {
        body = body.strip();
        if (body.isEmpty() || body.length() > MAX_BODY) {
            throw RuleViolation.at(kind.field, "milestone-message-length", MAX_BODY);
        }
    }

    public boolean isQuestion() {
        return kind == Kind.QUESTION;
    }
}
