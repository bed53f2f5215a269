package org.rolebridge.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/**
 * One of fourteen indicators of an environment: −2 makes a role hard to keep, +2 makes it easy.
 *
 * @param number 1 to 14; its words are the texts {@code environment.indicator.<number>}
 */
public record EnvironmentIndicator(
        long id,
        long profileId,
        int number,
        int score,
        String source,
        @Nullable LocalDate sourceOn,
        @Nullable String note,
        int version) {

    public static final int COUNT = 14;
    public static final int MIN_SCORE = -2;
    public static final int MAX_SCORE = 2;
    public static final int MAX_SOURCE = 400;
    public static final int MAX_NOTE = 500;

    public EnvironmentIndicator {
        require(number >= 1 && number <= COUNT, "number", "indicator-number", COUNT);
        require(score >= MIN_SCORE && score <= MAX_SCORE, "score", "indicator-score-range", MIN_SCORE, MAX_SCORE);
        require(!source.isBlank() && source.length() <= MAX_SOURCE, "source", "indicator-source", MAX_SOURCE);
        require(note == null || note.length() <= MAX_NOTE, "note", "indicator-note-length", MAX_NOTE);
    }

    private static void require(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            throw RuleViolation.at(field, code, arguments);
        }
    }
}
