package org.rolebridge.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/** One scored item of a programme for a kind of role; the version counts how often it was written. */
record SupportScore(
        long id,
        long programmeId,
        long roleKindId,
        SupportItem item,
        int score,
        @Nullable String note,
        LocalDate scoredOn,
        @Nullable Long scoredBy,
        int version) {

    SupportScore {
        if (score < 0 || score > SupportItem.MAX_SCORE) {
            throw RuleViolation.at(item.name(), "support-score-range", SupportItem.MAX_SCORE);
        }
        if (note != null && note.length() > ScoreSheet.MAX_NOTE) {
            throw RuleViolation.at(item.name() + "-note", "support-note-length", ScoreSheet.MAX_NOTE);
        }
    }

    boolean says(int otherScore, @Nullable String otherNote) {
        return score == otherScore && java.util.Objects.equals(note, otherNote);
    }
}
