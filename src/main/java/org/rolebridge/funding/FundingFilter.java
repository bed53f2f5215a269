package org.rolebridge.funding;

import java.time.YearMonth;
import java.util.Set;

/**
 * Which awards and transactions a screen shows; an empty set filters nothing.
 *
 * @param organisations those that received the money
 * @param kinds kinds of role
 * @param states of awards
 * @param entries kinds of transaction; for awards without meaning
 * @param quarters first months of quarters: for awards of the day they were awarded, for transactions of their day
 */
public record FundingFilter(
        Set<Long> schemes,
        Set<Long> organisations,
        Set<Long> kinds,
        Set<Award.State> states,
        Set<LedgerEntry.Kind> entries,
        Set<YearMonth> quarters) {

    public static final FundingFilter ALL =
            new FundingFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public static final int MONTHS = 3;

    public FundingFilter {
        schemes = Set.copyOf(schemes);
        organisations = Set.copyOf(organisations);
        kinds = Set.copyOf(kinds);
        states = Set.copyOf(states);
        entries = Set.copyOf(entries);
        quarters = Set.copyOf(quarters);
    }

    /** Whether all transactions of the awards are in, so that approvals can be taken off what was awarded. */
    public boolean holdsWholeAwards() {
        return entries.isEmpty() && quarters.isEmpty();
    }

    /** First month of the quarter that a month belongs to. */
    public static YearMonth quarterOf(YearMonth month) {
        return month.minusMonths((month.getMonthValue() - 1) % MONTHS);
    }
}
