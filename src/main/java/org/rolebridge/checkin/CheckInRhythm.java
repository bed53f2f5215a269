package org.rolebridge.checkin;

import org.rolebridge.shared.Settings;
import org.springframework.stereotype.Component;

/**
 * How often roles ask, and what the sum of a team review says, as the adopter set it: {@code checkin.every-months},
 * {@code checkin.review.hope-from}, {@code checkin.review.act-up-to}. A value that makes no sense counts as not set.
 */
@Component
public class CheckInRhythm {

    private static final String PREFIX = "checkin.";
    private static final int USUAL_MONTHS = 6;
    private static final int MOST_MONTHS = 60;

    private final Settings settings;

    CheckInRhythm(Settings settings) {
        this.settings = settings;
    }

    public int everyMonths() {
        int months = number("every-months", USUAL_MONTHS);
        return months >= 1 && months <= MOST_MONTHS ? months : USUAL_MONTHS;
    }

    ReviewRule reviewRule() {
        var usual = ReviewRule.USUAL;
        int hope = number("review.hope-from", usual.hopeFrom());
        int act = number("review.act-up-to", usual.actUpTo());
        return act < hope && hope <= ReviewRule.MOST ? new ReviewRule(hope, act) : usual;
    }

    private int number(String name, int usual) {
        var value = settings.under(PREFIX + name).getOrDefault(PREFIX + name, "");
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) : usual;
    }
}
