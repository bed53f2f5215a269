package org.rolebridge.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/** The hours a week that somebody is contracted for, from a day to a day of their time in post. */
public record SpellTerms(
        long id,
        long roleId,
        long spellId,
        BigDecimal hours,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version) {

    public SpellTerms {
        hours = WeeklyHours.checked("hours", hours);
        PlausibleDay.check("from", validFrom);
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw RuleViolation.at("endedOn", "spell-hours-dates", validFrom);
        }
    }

    SpellTerms of(long newSpellId) {
        return new SpellTerms(id, roleId, newSpellId, hours, validFrom, validTo, version);
    }

    DatedAmount amount() {
        return new DatedAmount(validFrom, validTo, hours);
    }

    SpellTerms endOn(LocalDate lastDay) {
        return new SpellTerms(id, roleId, spellId, hours, validFrom, lastDay, version);
    }

    SpellTerms beginOn(LocalDate firstDay) {
        return new SpellTerms(id, roleId, spellId, hours, firstDay, validTo, version);
    }

    SpellTerms correct(BigDecimal otherHours, @Nullable LocalDate lastDay) {
        return new SpellTerms(id, roleId, spellId, otherHours, validFrom, lastDay, version);
    }

    SpellTerms seenAs(int formVersion) {
        return new SpellTerms(id, roleId, spellId, hours, validFrom, validTo, formVersion);
    }

    SpellTerms followedBy(LocalDate from, BigDecimal newHours, int newVersion) {
        if (!from.isAfter(validFrom)) {
            throw RuleViolation.at("from", "spell-hours-same-day", validFrom);
        }
        return new SpellTerms(0, roleId, spellId, newHours, from, validTo, newVersion);
    }
}
