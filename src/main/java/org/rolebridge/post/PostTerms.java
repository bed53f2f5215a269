package org.rolebridge.post;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.workrole.PostEntry;

/**
 * What holds for a post from a day to a day.
 *
 * @param hours contracted hours a week
 * @param fullTimeHours hours a week that count as full time
 * @param annualPay absent when nobody entered it, or when the reader may not see pay
 */
public record PostTerms(
        long id,
        long roleId,
        long postId,
        @Nullable String grade,
        BigDecimal hours,
        BigDecimal fullTimeHours,
        @Nullable BigDecimal annualPay,
        String currency,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version) {

    public static final BigDecimal MAX_PAY = new BigDecimal("9999999.99");
    private static final int PENCE = 2;

    public PostTerms {
        hours = WeeklyHours.checked("hours", hours);
        fullTimeHours = WeeklyHours.checked("fullTimeHours", fullTimeHours);
        if (hours.compareTo(fullTimeHours) > 0) {
            throw RuleViolation.at("hours", "post-hours-over-full-time", fullTimeHours);
        }
        grade = grade == null || grade.isBlank() ? null : grade.strip();
        if (grade != null && grade.length() > PostEntry.MAX_GRADE) {
            throw RuleViolation.at("grade", "post-grade-length", PostEntry.MAX_GRADE);
        }
        annualPay = annualPay == null ? null : pay(annualPay);
        PlausibleDay.check("from", validFrom);
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw RuleViolation.at("from", "post-terms-dates");
        }
    }

    private static BigDecimal pay(BigDecimal amount) {
        boolean plausible = amount.signum() >= 0 && amount.compareTo(MAX_PAY) <= 0;
        if (!plausible || amount.stripTrailingZeros().scale() > PENCE) {
            throw RuleViolation.at("annualPay", "post-pay-range", MAX_PAY);
        }
        return amount.setScale(PENCE, RoundingMode.UNNECESSARY);
    }

    /** Whole-time equivalent: hours divided by full-time hours, four decimals, rounded half-up. */
    public BigDecimal wte() {
        return WeeklyHours.wte(hours, fullTimeHours);
    }

    boolean holdsOn(LocalDate day) {
        return amount().covers(day);
    }

    DatedAmount amount() {
        return new DatedAmount(validFrom, validTo, hours);
    }

    /** These terms hold until this day and no longer. */
    PostTerms endOn(LocalDate lastDay) {
        return with(entry(), validFrom, lastDay, version);
    }

    /** The terms that take over from a day on, for as long as these would have held. */
    PostTerms followedBy(LocalDate from, TermsEntry entry, int newVersion) {
        if (!from.isAfter(validFrom)) {
            throw RuleViolation.at("from", "post-terms-same-day", validFrom);
        }
        return new PostTerms(
                0,
                roleId,
                postId,
                entry.grade(),
                entry.hours(),
                entry.fullTimeHours(),
                entry.annualPay(),
                currency,
                from,
                validTo,
                newVersion);
    }

    PostTerms correct(TermsEntry entry, int seenVersion) {
        return with(entry, validFrom, validTo, seenVersion);
    }

    /** These terms, for comparing, with the version that a form has to hand over. */
    PostTerms seenAs(int formVersion) {
        return with(entry(), validFrom, validTo, formVersion);
    }

    PostTerms withoutPay() {
        var entry = new TermsEntry(grade, hours, fullTimeHours, null);
        return with(entry, validFrom, validTo, version);
    }

    TermsEntry entry() {
        return new TermsEntry(grade, hours, fullTimeHours, annualPay);
    }

    private PostTerms with(TermsEntry entry, LocalDate from, @Nullable LocalDate to, int newVersion) {
        return new PostTerms(
                id,
                roleId,
                postId,
                entry.grade(),
                entry.hours(),
                entry.fullTimeHours(),
                entry.annualPay(),
                currency,
                from,
                to,
                newVersion);
    }
}
