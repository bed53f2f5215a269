package org.rolebridge.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** A role of the demo, as the parts of its story need it. */
record DemoRole(long id, Story story, LocalDate startedOn, DemoTable row) {

    /** How a role's life went. */
    enum Story {
        THRIVING,
        GROWING,
        NEW,
        STALLED,
        LOST,
        ABANDONED,
        ABSORBED,
        COMPLETED,
        PAUSED,
        PLANNED
    }

    String host() {
        return row.text("host");
    }

    String funder() {
        return row.text("funder");
    }

    /** Whole months from the start to a day. */
    long age(LocalDate day) {
        return ChronoUnit.MONTHS.between(YearMonth.from(startedOn), YearMonth.from(day));
    }

    /** A number that is always the same for the same role and question, from 0 to bound − 1. */
    int chance(String question, int bound) {
        return Math.floorMod((row.text("key") + question).hashCode() * 31, bound);
    }
}
