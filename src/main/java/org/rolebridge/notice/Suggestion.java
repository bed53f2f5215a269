package org.rolebridge.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/**
 * A user's proposal to change a rule, and its answer.
 *
 * @param organisationId for which the writer made it; those who answer for that organisation read it
 */
public record Suggestion(
        long id,
        String ruleCode,
        String content,
        long writtenBy,
        long organisationId,
        Instant writtenAt,
        @Nullable String answer,
        @Nullable Long answeredBy,
        @Nullable Instant answeredAt,
        int version) {

    public static final int MAX_CONTENT = 2000;
    public static final int MAX_CODE = 60;

    public Suggestion {
        requireText("content", content);
        if (answer != null) {
            requireText("answer", answer);
        }
        if (ruleCode.isBlank() || ruleCode.length() > MAX_CODE) {
            throw RuleViolation.at("ruleCode", "suggestion-rule-unknown");
        }
    }

    private static void requireText(String field, String text) {
        if (text.isBlank() || text.length() > MAX_CONTENT) {
            throw RuleViolation.at(field, "suggestion-length", MAX_CONTENT);
        }
    }

    Suggestion answered(String words, long personId, Instant at, int seenVersion) {
        if (writtenBy == personId) {
            throw RuleViolation.at("answer", "suggestion-own");
        }
        if (answeredAt != null && version == seenVersion) {
            throw RuleViolation.at("answer", "suggestion-answered");
        }
        return new Suggestion(
                id, ruleCode, content, writtenBy, organisationId, writtenAt, words.strip(), personId, at, seenVersion);
    }
}
