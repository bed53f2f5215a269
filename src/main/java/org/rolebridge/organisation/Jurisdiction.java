package org.rolebridge.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Where a role stands: currency, time zone, start of the financial year, and what full time means there.
 *
 * @param fullTimeHours hours a week
 * @param wteWord how a whole-time equivalent is called: WTE in the UK, FTE in the USA
 */
public record Jurisdiction(
        long id,
        String code,
        String name,
        @Nullable Long parentId,
        String currency,
        ZoneId zone,
        int financialYearStartMonth,
        BigDecimal fullTimeHours,
        String wteWord) {

    /** First day of the financial year that the day falls in. */
    public LocalDate financialYearStart(LocalDate day) {
        var start = MonthDay.of(financialYearStartMonth, 1).atYear(day.getYear());
        return day.isBefore(start) ? start.minusYears(1) : start;
    }
}
