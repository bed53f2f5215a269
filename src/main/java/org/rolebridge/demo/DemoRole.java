package org.rolebridge.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A role of the demo, as the parts of its story need it.
 *
 * @param today where the role is; everything else counts from it, so that the demo never ages
 */
record DemoRole(long id, Story story, LocalDate startedOn, LocalDate today, DemoMarks now, DemoTable row) {

    private static final int FIRST_MONTHS = 14;

    /** How a role's life went. */
    enum Story {
        THRIVING,
        GROWING,
        NEW,
        STALLED,
        LOST,
        REGAINED,
        ABANDONED,
        ABSORBED,
        COMPLETED,
        PAUSED,
        PLANNED;

        boolean isClosed() {
            return this == ABANDONED || this == ABSORBED || this == COMPLETED;
        }

        /** Whether it once had a permanent budget. */
        boolean isEmbedding() {
            return this == THRIVING || this == LOST || this == REGAINED;
        }
    }

    static DemoRole of(DemoTable row, LocalDate today) {
        var started = today.withDayOfMonth(1).minusMonths(row.number("age"));
        var story = Story.valueOf(row.text("story").toUpperCase(java.util.Locale.ROOT));
        return new DemoRole(0, story, started, today, DemoMarks.of(row.list("now")), row);
    }

    DemoRole registeredAs(long newId) {
        return new DemoRole(newId, story, startedOn, today, now, row);
    }

    String key() {
        return row.text("key");
    }

    String title() {
        return row.text("title");
    }

    String host() {
        return row.text("host");
    }

    String funder() {
        return row.text("funder");
    }

    String manager() {
        return DemoCast.managerOf(host());
    }

    /** The day on which it ended; today for a role that goes on. */
    LocalDate lastDay() {
        if (!story.isClosed()) {
            return today;
        }
        long months = Math.min(ChronoUnit.MONTHS.between(startedOn, today) - 1, FIRST_MONTHS + chance("end", 10));
        return startedOn.plusMonths(months).minusDays(1);
    }

    /** A number that is always the same for the same role and question, from 0 to bound − 1. */
    int chance(String question, int bound) {
        int mixed = (key() + question).hashCode() * 0x9E3779B1;
        return Math.floorMod(mixed >>> 8, bound);
    }
}
