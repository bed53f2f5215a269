package org.rolebridge.milestone;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the new financial years that the permanent budget of a role has lived to see. */
final class BudgetCycles {

    private BudgetCycles() {}

    /**
     * @param changes of the permanent budget, in the order in which they were recorded
     * @param yearStart the first day of a financial year
     */
    static int survived(List<RecordedChange> changes, MonthDay yearStart, LocalDate today) {
        int survived = 0;
        LocalDate since = null;
        for (var recorded : changes) {
            var change = recorded.change();
            if (change.isReplan() || !recorded.stands()) {
                continue;
            }
            if (change.toState() == MilestoneState.ACHIEVED) {
                since = change.occurredOn();
            } else {
                survived += between(since, change.occurredOn(), yearStart);
                since = null;
            }
        }
        return survived + between(since, today, yearStart);
    }

    /** Years that began after the first day and no later than the last. */
    private static int between(@Nullable LocalDate since, LocalDate until, MonthDay yearStart) {
        return since == null ? 0 : Math.max(0, yearsBegun(until, yearStart) - yearsBegun(since, yearStart));
    }

    private static int yearsBegun(LocalDate day, MonthDay yearStart) {
        return day.isBefore(yearStart.atYear(day.getYear())) ? day.getYear() - 1 : day.getYear();
    }
}
