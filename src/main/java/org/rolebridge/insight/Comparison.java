package org.rolebridge.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.rolebridge.insight.FitIn.Pace;

/**
 * A role beside the others of its kind.
 *
 * @param reached when it reached which milestone, by number
 * @param next the number of the milestone that comes next
 * @param paces what the others took, by number; nothing where too few stand behind it
 */
public record Comparison(
        LocalDate startedOn,
        LocalDate today,
        Map<Integer, LocalDate> reached,
        Optional<Integer> next,
        Map<Integer, Pace> paces,
        Optional<Example> example) {

    /** A role whose owner shows it to others, with its host. */
    public record Example(long roleId, String title, String host, int achieved) {}

    /** What to say first: how long others took to the next milestone, else to the last one that this role reached. */
    public Optional<Pace> first() {
        return next.map(paces::get)
                .or(() -> reached.entrySet().stream()
                        .filter(one -> paces.containsKey(one.getKey()))
                        .max(Map.Entry.comparingByValue())
                        .map(one -> paces.get(one.getKey())));
    }

    /** Months from the start to a milestone, if the role has reached it. */
    public Optional<Integer> months(int milestone) {
        return Optional.ofNullable(reached.get(milestone)).map(this::monthsTo);
    }

    /** Months from the start to today. */
    public int age() {
        return monthsTo(today);
    }

    private int monthsTo(LocalDate day) {
        return (int) Math.max(0, ChronoUnit.MONTHS.between(startedOn, day));
    }
}
