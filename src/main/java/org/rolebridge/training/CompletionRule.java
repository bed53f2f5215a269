package org.rolebridge.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.Settings;

/**
 * When an item is due, when it expires and how somebody stands with it. A completion holds up to and including its last
 * day; somebody may be as late as the day it is due.
 *
 * @param soonDays an item that expires within so many days expires soon
 */
public record CompletionRule(int soonDays) {

    public static final CompletionRule USUAL = new CompletionRule(90);
    private static final String SOON_DAYS = "training.soon-days";

    /** As set here ({@code training.soon-days}). */
    public static CompletionRule of(Settings settings) {
        var set = settings.under(SOON_DAYS).getOrDefault(SOON_DAYS, "");
        return set.matches("\\d{1,3}") ? new CompletionRule(Integer.parseInt(set)) : USUAL;
    }

    /**
     * The last day a completion holds: the same day of the month so many months later, or the last day of that month
     * where it is shorter (31 August and six months give 28 February).
     */
    public static LocalDate suggestedExpiry(LocalDate completedOn, int frequencyMonths) {
        return completedOn.plusMonths(frequencyMonths);
    }

    /**
     * The day by which somebody has to complete an item for the first time: so many days after they started, or after the
     * item came into use where that was later. Absent when the item has no deadline.
     *
     * @param inUseFrom when the first version of the item came into use
     */
    static Optional<LocalDate> dueOn(LocalDate startedOn, LocalDate inUseFrom, @Nullable Integer daysAfterStart) {
        var from = startedOn.isAfter(inUseFrom) ? startedOn : inUseFrom;
        return Optional.ofNullable(daysAfterStart).map(from::plusDays);
    }

    /** The completion that counts: the latest one completed, else the latest enrolment. */
    static Optional<Completion> counting(Collection<Completion> completions) {
        return completions.stream()
                .max(Comparator.comparing(
                                Completion::completedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Completion::id));
    }

    /** @param dueOn when it has to be completed for the first time; absent for no deadline */
    CompletionState state(@Nullable Completion counting, @Nullable LocalDate dueOn, LocalDate today) {
        if (counting != null && counting.completedOn() != null) {
            return held(counting.expiresOn(), today);
        }
        if (dueOn != null && dueOn.isBefore(today)) {
            return CompletionState.OVERDUE;
        }
        return counting == null ? CompletionState.NOT_STARTED : CompletionState.UNDER_WAY;
    }

    private CompletionState held(@Nullable LocalDate expiresOn, LocalDate today) {
        if (expiresOn == null || expiresOn.isAfter(today.plusDays(soonDays))) {
            return CompletionState.IN_DATE;
        }
        return expiresOn.isBefore(today) ? CompletionState.OVERDUE : CompletionState.EXPIRES_SOON;
    }
}
