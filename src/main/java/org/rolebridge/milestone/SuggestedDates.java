package org.rolebridge.milestone;

import java.time.LocalDate;
import java.util.Map;

/**
 * When each milestone is usually due.
 *
 * @param months after the start of the role
 */
public record SuggestedDates(Map<MilestoneKind, Integer> months) {

    public SuggestedDates {
        months = Map.copyOf(months);
    }

    public int months(MilestoneKind kind) {
        return months.getOrDefault(kind, kind.usualMonths());
    }

    public LocalDate of(MilestoneKind kind, LocalDate startedOn) {
        return startedOn.plusMonths(months(kind));
    }
}
