package org.rolebridge.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Somebody's time in post with their hours, oldest first. */
public record PersonInPost(Spell spell, Worker worker, List<SpellTerms> hours) {

    /** Hours a week on a day; nothing outside the time in post. */
    public BigDecimal hoursOn(LocalDate day) {
        return DayByDay.sumOn(amounts(), day);
    }

    /** The hours as they stand at the end, or now when there is no end. */
    public SpellTerms latestHours() {
        return hours.getLast();
    }

    /** Grows with every row of hours that is added; a form hands over the one it saw. */
    public int hoursVersion() {
        return hours.stream().mapToInt(SpellTerms::version).max().orElse(0);
    }

    List<DatedAmount> amounts() {
        return hours.stream().map(SpellTerms::amount).toList();
    }
}
