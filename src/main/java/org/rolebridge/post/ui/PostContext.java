package org.rolebridge.post.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.rolebridge.post.PostStanding;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.workrole.WorkRole;

/**
 * What the parts of a post's page show and decide by.
 *
 * @param mayEdit whether the person who is signed in may change the post
 * @param maySeePay whether they may see and enter its pay
 * @param wteWord WTE in the UK, FTE in the USA
 */
record PostContext(
        WorkRole role, PostStanding standing, LocalDate today, boolean mayEdit, boolean maySeePay, String wteWord) {

    /** From when something may be entered for the post: today, or its first day if that is still to come. */
    LocalDate firstDay() {
        var opened = standing.post().openedOn();
        return opened.isAfter(today) ? opened : today;
    }

    String wte(BigDecimal number) {
        return Figures.wte(number) + " " + wteWord;
    }

    String money(BigDecimal amount) {
        return Figures.money(
                amount, Currency.getInstance(standing.terms().getFirst().currency()));
    }

    /** 37.5 and not 37.50, as people type it. */
    static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    static String hours(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString();
    }

    static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
