package org.rolebridge.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** From when to when one award pays for a role. */
record DemoPeriod(LocalDate from, LocalDate to) {

    private static final int FIRST_MONTHS = 24;
    private static final int MONTHS_WORTH_AN_AWARD = 4;
    private static final int DAYS_AHEAD = 100;

    /** The awards of a role, one after the other: up to its permanent budget, or as far as its money reaches. */
    static List<DemoPeriod> of(DemoPlan plan) {
        var role = plan.role();
        var permanent = plan.permanentFrom();
        if (role.story().isEmbedding() && permanent.isPresent()) {
            var periods = new ArrayList<DemoPeriod>();
            periods.add(new DemoPeriod(role.startedOn(), permanent.get().minusDays(1)));
            plan.budgetLostOn().ifPresent(lost -> periods.add(new DemoPeriod(lost.plusDays(1), bridge(plan))));
            return periods;
        }
        return temporary(role, moneyEndsOn(role));
    }

    /** The last day of the money that stepped in for a permanent budget. */
    private static LocalDate bridge(DemoPlan plan) {
        return plan.budgetRegainedOn().map(day -> day.minusDays(1)).orElseGet(() -> moneyEndsOn(plan.role()));
    }

    private static List<DemoPeriod> temporary(DemoRole role, LocalDate end) {
        var first = role.startedOn().plusMonths(FIRST_MONTHS).minusDays(1);
        boolean one = first.plusMonths(MONTHS_WORTH_AN_AWARD).isAfter(end)
                || first.isAfter(role.today().plusDays(DAYS_AHEAD));
        return one
                ? List.of(new DemoPeriod(role.startedOn(), end))
                : List.of(new DemoPeriod(role.startedOn(), first), new DemoPeriod(first.plusDays(1), end));
    }

    private static LocalDate moneyEndsOn(DemoRole role) {
        if (role.story().isClosed()) {
            return role.lastDay();
        }
        if (role.now().has("ends")) {
            return role.today().plusDays(role.now().number("ends", 0));
        }
        return YearMonth.from(role.today())
                .plusMonths(14L + role.chance("ends", 15))
                .atEndOfMonth();
    }

    long months() {
        return Math.max(1, ChronoUnit.MONTHS.between(from, to.plusDays(1)));
    }
}
