package org.rolebridge.shell.ui;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The time shown: whole financial years from the first event to the last, today included. */
public record TimelineFrame(LocalDate from, LocalDate to, LocalDate today, MonthDay yearStart) implements Serializable {

    /** The financial years that hold everything given. */
    public static TimelineFrame around(
            List<TimelineRow> rows, List<TimelineBar> bars, LocalDate today, MonthDay yearStart) {
        var dates = Stream.concat(
                        rows.stream().flatMap(row -> Stream.of(row.planned(), row.achieved(), row.lost())),
                        bars.stream().flatMap(bar -> Stream.of(bar.from(), bar.to())))
                .filter(Objects::nonNull)
                .toList();
        var first =
                dates.stream().min(LocalDate::compareTo).filter(today::isAfter).orElse(today);
        var last =
                dates.stream().max(LocalDate::compareTo).filter(today::isBefore).orElse(today);
        return new TimelineFrame(
                yearStart(first, yearStart), yearStart(last, yearStart).plusYears(1), today, yearStart);
    }

    List<LocalDate> years() {
        var years = new ArrayList<LocalDate>();
        for (var year = yearStart(from, yearStart); year.isBefore(to); year = year.plusYears(1)) {
            years.add(year);
        }
        return years;
    }

    /** 2026/27, or 2026 where the year starts in January. */
    static String yearName(LocalDate start) {
        var year = Integer.toString(start.getYear());
        return start.getDayOfYear() == 1 ? year : year + "/" + "%02d".formatted((start.getYear() + 1) % 100);
    }

    double share(LocalDate date) {
        return (double) ChronoUnit.DAYS.between(from, date) / ChronoUnit.DAYS.between(from, to);
    }

    private static LocalDate yearStart(LocalDate date, MonthDay start) {
        var thisYear = start.atYear(date.getYear());
        return thisYear.isAfter(date) ? thisYear.minusYears(1) : thisYear;
    }
}
