package org.rolebridge.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An award of a role: its months at so much a month. */
record DemoAward(long id, DemoPeriod period, BigDecimal amount, BigDecimal monthly) {

    private static final int MONTHS_AT_A_TIME = 6;

    /** What is paid of it on one day. */
    record Instalment(LocalDate on, BigDecimal amount) {}

    /** Half a year at a time, afterwards; only what is due up to a day. */
    List<Instalment> paidBy(LocalDate today) {
        var paid = new ArrayList<Instalment>();
        var left = amount;
        var each = monthly.multiply(BigDecimal.valueOf(MONTHS_AT_A_TIME));
        for (var day = period.from().plusMonths(MONTHS_AT_A_TIME);
                left.signum() > 0;
                day = day.plusMonths(MONTHS_AT_A_TIME)) {
            var due = day.isAfter(period.to()) ? period.to().plusDays(1) : day;
            if (!due.isBefore(today)) {
                break;
            }
            var now = each.min(left);
            paid.add(new Instalment(due, now));
            left = left.subtract(now);
        }
        return paid;
    }
}
