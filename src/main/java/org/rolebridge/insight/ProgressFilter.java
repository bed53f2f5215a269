package org.rolebridge.insight;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Progress looks at.
 *
 * @param organisationId hosts, employers and partners at or below it; absent for all that the caller may see
 * @param kinds none for all
 */
public record ProgressFilter(@Nullable Long organisationId, Set<Long> kinds, Period period) {

    private static final int MONTHS_IN_A_QUARTER = 3;

    /** How far back the trend goes, in quarters of the calendar; the one that runs is the last. */
    public enum Period {
        ONE_YEAR(4),
        TWO_YEARS(8),
        THREE_YEARS(12);

        private final int quarters;

        Period(int quarters) {
            this.quarters = quarters;
        }

        public int quarters() {
            return quarters;
        }

        LocalDate firstDay(LocalDate today) {
            return quarterStart(today).minusMonths((long) MONTHS_IN_A_QUARTER * (quarters - 1));
        }
    }

    public ProgressFilter {
        kinds = Set.copyOf(kinds);
    }

    static LocalDate quarterStart(LocalDate day) {
        int month = (day.getMonthValue() - 1) / MONTHS_IN_A_QUARTER * MONTHS_IN_A_QUARTER + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    RoleFilter roles() {
        return RoleFilter.ALL.at(organisationId).of(kinds);
    }

    String asText() {
        return roles().asText() + " " + period;
    }
}
