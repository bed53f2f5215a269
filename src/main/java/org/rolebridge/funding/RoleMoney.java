package org.rolebridge.funding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A role's money at a glance: what was awarded and paid in the currency most of its awards are in, and until when there is
 * any.
 *
 * @param endsOn the last day that any award pays for; absent when one goes on
 * @param unconfirmed awards that no funder has confirmed
 */
public record RoleMoney(
        Money awarded, Money approved, Money paid, @Nullable LocalDate endsOn, long unconfirmed) {

    /** @return nothing when no award counts */
    public static Optional<RoleMoney> of(List<Award> awards) {
        var counted = awards.stream().filter(award -> award.state().counts()).toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        var currency = usual(counted);
        var same = counted.stream()
                .filter(award -> award.currency().equals(currency))
                .toList();
        return Optional.of(new RoleMoney(
                same.stream().map(Award::awarded).reduce(Money.zero(currency), Money::plus),
                same.stream().map(Award::approved).reduce(Money.zero(currency), Money::plus),
                same.stream().map(Award::paid).reduce(Money.zero(currency), Money::plus),
                end(counted),
                counted.stream().filter(Award::isWaiting).count()));
    }

    /** Whether the money of this award ends with nothing after it. */
    public static boolean runsOut(Award award, List<Award> all) {
        var end = award.endsOn();
        return end != null
                && award.state().counts()
                && all.stream()
                        .filter(other -> other.state().counts() && !other.equals(award))
                        .noneMatch(other -> goesOnAfter(end, other));
    }

    private static boolean goesOnAfter(LocalDate end, Award other) {
        boolean longer = other.endsOn() == null || other.endsOn().isAfter(end);
        return longer && !other.startsOn().isAfter(end.plusDays(1));
    }

    private static @Nullable LocalDate end(List<Award> counted) {
        return counted.stream().anyMatch(award -> award.endsOn() == null)
                ? null
                : counted.stream()
                        .map(Award::endsOn)
                        .filter(java.util.Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static Currency usual(List<Award> counted) {
        return counted.stream()
                .map(Award::currency)
                .max(Comparator.comparingLong(currency -> counted.stream()
                        .filter(award -> award.currency().equals(currency))
                        .count()))
                .orElseThrow();
    }
}
