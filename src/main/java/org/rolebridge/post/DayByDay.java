package org.rolebridge.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Arithmetic over amounts that begin and end on days: hours in a post, shares of its cost. */
final class DayByDay {

    private DayByDay() {}

    static BigDecimal sumOn(Collection<DatedAmount> amounts, LocalDate day) {
        return amounts.stream()
                .filter(amount -> amount.covers(day))
                .map(DatedAmount::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The first day on which the amounts together are more than the limits together. It is enough to look at the days on
     * which an amount begins and those on which a limit changes: between them nothing can rise and no limit can fall.
     */
    static Optional<LocalDate> firstDayOver(Collection<DatedAmount> amounts, Collection<DatedAmount> limits) {
        var begins = Stream.concat(amounts.stream(), limits.stream()).map(DatedAmount::from);
        var afterEnds =
                limits.stream().flatMap(limit -> Stream.ofNullable(limit.to())).map(day -> day.plusDays(1));
        return Stream.concat(begins, afterEnds)
                .sorted()
                .distinct()
                .filter(day -> sumOn(amounts, day).compareTo(sumOn(limits, day)) > 0)
                .findFirst();
    }

    /**
     * The last of the days from this one on without a day of nothing between them.
     *
     * @return empty when there is nothing on the day itself; a run without end has no last day
     */
    static Optional<Run> runFrom(Collection<DatedAmount> amounts, LocalDate day) {
        if (sumOn(amounts, day).signum() == 0) {
            return Optional.empty();
        }
        @Nullable LocalDate last = day;
        while (last != null) {
            var next = last.plusDays(1);
            var longest = amounts.stream().filter(amount -> amount.covers(next)).toList();
            if (longest.isEmpty()) {
                return Optional.of(new Run(day, last));
            }
            last = latest(longest);
        }
        return Optional.of(new Run(day, null));
    }

    /** All runs of days with something on each of them, oldest first. */
    static List<Run> runs(Collection<DatedAmount> amounts) {
        var runs = new ArrayList<Run>();
        amounts.stream().map(DatedAmount::from).sorted().forEach(begin -> {
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last == null || (last.to() != null && begin.isAfter(last.to()))) {
                runFrom(amounts, begin).ifPresent(runs::add);
            }
        });
        return runs;
    }

    private static @Nullable LocalDate latest(Collection<DatedAmount> amounts) {
        var last = LocalDate.MIN;
        for (var amount : amounts) {
            if (amount.to() == null) {
                return null;
            }
            last = amount.to().isAfter(last) ? amount.to() : last;
        }
        return last;
    }

    /** Days in a row; none as the last day means without end. */
    record Run(LocalDate from, @Nullable LocalDate to) {}
}
