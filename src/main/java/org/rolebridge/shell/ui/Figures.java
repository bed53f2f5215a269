package org.rolebridge.shell.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;

/** How money, dates and numbers are written: £1,234.56, 23 November 2026, 0.8 WTE, 75%. */
public final class Figures {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MEDIUM = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final int DAYS_TOLD_AS_DAYS = 20;
    private static final int DAYS_TOLD_AS_WEEKS = 60;
    private static final double DAYS_IN_A_MONTH = 30.44;

    private Figures() {}

    public static String money(BigDecimal amount, Currency currency) {
        return money(amount, currency, currency.getDefaultFractionDigits());
    }

    /** Without pence, for figures where they only distract. */
    public static String wholeMoney(BigDecimal amount, Currency currency) {
        return money(amount, currency, 0);
    }

    /** Whole-time equivalents: at least one decimal, at most two. */
    public static String wte(BigDecimal number) {
        return new DecimalFormat("#,##0.0#", DecimalFormatSymbols.getInstance(Locale.UK)).format(number);
    }

    public static String count(long number) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(number);
    }

    /** @param share 0.75 is written 75% */
    public static String percent(double share) {
        return NumberFormat.getPercentInstance(Locale.UK).format(share);
    }

    public static String date(LocalDate date) {
        return LONG.format(date);
    }

    /** 23 Nov; with the year when it is not this one. */
    public static String shortDate(LocalDate date, LocalDate today) {
        var near = Math.abs(ChronoUnit.DAYS.between(today, date)) < 200;
        return (near ? SHORT : MEDIUM).format(date);
    }

    /** 23 Nov 2026. */
    public static String mediumDate(LocalDate date) {
        return MEDIUM.format(date);
    }

    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    public static String moment(Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        return I18NProvider.translate("shell.moment", LONG.format(local), TIME.format(local));
    }

    /** "3 days late", "today", "in 7 days", "in 4 months". */
    public static String relative(LocalDate date, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, date);
        if (days == 0) {
            return I18NProvider.translate("shell.today");
        }
        return spoken(days < 0 ? "shell.late." : "shell.in.", Math.abs(days));
    }

    /** "ended 5 weeks ago", for what nobody is late with. */
    public static String ended(LocalDate date, LocalDate today) {
        return spoken("shell.ended.", ChronoUnit.DAYS.between(date, today));
    }

    private static String spoken(String direction, long amount) {
        if (amount <= DAYS_TOLD_AS_DAYS) {
            return I18NProvider.translate(direction + "days", amount);
        }
        if (amount <= DAYS_TOLD_AS_WEEKS) {
            return I18NProvider.translate(direction + "weeks", amount / 7);
        }
        return I18NProvider.translate(direction + "months", (long) (amount / DAYS_IN_A_MONTH));
    }

    private static String money(BigDecimal amount, Currency currency, int decimals) {
        var format = NumberFormat.getCurrencyInstance(Locale.UK);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(amount);
    }

    /** A value as people read it: dates in words, the rest as it is. */
    public static Object words(Object value) {
        return value instanceof LocalDate date ? date(date) : value;
    }
}
