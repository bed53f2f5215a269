package org.rolebridge.support;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The scores of one programme for one kind of role, as a whole: what a user reads, and what they hand in.
 *
 * @param scores items without a score are not scored yet, which is not the same as 0
 * @param notes why an item got its score
 * @param version how often anything on the sheet was written
 */
public record ScoreSheet(
        long programmeId,
        long roleKindId,
        Map<SupportItem, Integer> scores,
        Map<SupportItem, String> notes,
        int version) {

    public static final int MAX_NOTE = 500;

    public ScoreSheet {
        scores = Map.copyOf(scores);
        notes = Map.copyOf(notes);
    }

    public Mean mean(SupportItem.Part part) {
        return Mean.of(SupportItem.of(part).stream()
                .map(scores::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toList()));
    }

    public boolean isEmpty() {
        return scores.isEmpty();
    }
}
