package org.rolebridge.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody's time in post with their hours, oldest first. */
public record PersonInPost(Spell spell, Worker worker, List<SpellTerms> hours) {

    /** The hours as they stand at the end, or now when there is no end. */
    public SpellTerms latestHours() {
        return hours.getLast();
    }

    /** Grows with every row of hours that is added; a form hands over the one it saw. */
    public int hoursVersion() {
        return hours.stream().mapToInt(SpellTerms::version).max().orElse(0);
    }

    /** The same rows from another first day to another last one, the latest with these hours. */
    List<SpellTerms> hoursCorrected(LocalDate firstDay, @Nullable LocalDate lastDay, BigDecimal latest) {
        var rows = new ArrayList<>(hours);
        rows.set(rows.size() - 1, rows.getLast().correct(latest, lastDay));
        rows.set(0, rows.getFirst().beginOn(firstDay));
        return rows;
    }

    List<DatedAmount> amounts() {
        return hours.stream().map(SpellTerms::amount).toList();
    }
}
