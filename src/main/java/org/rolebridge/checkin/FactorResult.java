package org.rolebridge.checkin;

import java.util.List;
import java.util.SortedMap;

/**
 * What a team thinks of one factor.
 *
 * @param counts how many answers count so many tenths; there is at least one
 */
public record FactorResult(Question question, SortedMap<Integer, Integer> counts) {

    public int answers() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public MeanTenths mean() {
        int sum = counts.entrySet().stream()
                .mapToInt(one -> one.getKey() * one.getValue())
                .sum();
        return new MeanTenths(sum, answers());
    }

    /** What could still be won: the most there can be less the mean. */
    public MeanTenths gap() {
        return mean().below(question.most());
    }

    public int lowest() {
        return counts.firstKey();
    }

    public int highest() {
        return counts.lastKey();
    }

    /** How many chose each level, the lowest level first. */
    public List<Integer> spread() {
        return question.points().stream()
                .map(points -> counts.getOrDefault(points, 0))
                .toList();
    }
}
