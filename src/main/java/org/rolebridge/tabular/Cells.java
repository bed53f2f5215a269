package org.rolebridge.tabular;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads values strictly: what could mean two things, or nothing, is refused with its reason. */
public final class Cells {

    private static final Pattern ISO_DATE = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})");
    private static final Pattern BRITISH_DATE = Pattern.compile("(?<d>\\d{2})/(?<m>\\d{2})/(?<y>\\d{4})");
    private static final Pattern BARE_DATE = Pattern.compile("(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([,\\u00A0 ]\\d{3})+(\\.\\d+)?");
    private static final Pattern WITH_EXPONENT = Pattern.compile("[-+]?\\d+(\\.\\d*)?[eE][-+]?\\d+");
    private static final int MAX_DIGITS = 18;

    private Cells() {}

    /** {@code 2026-11-23}, {@code 23/11/2026} or {@code 20261123}, between the years 1800 and 2200. */
    public static Parsed<LocalDate> date(String text) {
        if (text.isBlank()) {
            return Parsed.empty();
        }
        for (Pattern form : new Pattern[] {ISO_DATE, BARE_DATE, BRITISH_DATE}) {
            Matcher parts = form.matcher(text.strip());
            if (parts.matches()) {
                return day(parts);
            }
        }
        return Parsed.refused(CellRefusal.NOT_A_DATE);
    }

    /** Plain digits with a full stop before the fraction, such as {@code 1234.50}; at most eighteen digits. */
    public static Parsed<BigDecimal> decimal(String text) {
        String number = text.strip();
        if (number.isEmpty()) {
            return Parsed.empty();
        }
        if (!DECIMAL.matcher(number).matches()) {
            return Parsed.refused(numberRefusal(number));
        }
        return tooLong(number) ? Parsed.refused(CellRefusal.TOO_MANY_DIGITS) : Parsed.of(new BigDecimal(number));
    }

    public static Parsed<Boolean> yesOrNo(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "" -> Parsed.empty();
            case "yes", "y", "true" -> Parsed.of(true);
            case "no", "n", "false" -> Parsed.of(false);
            default -> Parsed.refused(CellRefusal.NOT_YES_OR_NO);
        };
    }

    private static Parsed<LocalDate> day(Matcher parts) {
        int year = Integer.parseInt(parts.group("y"));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Parsed.refused(CellRefusal.DATE_OUT_OF_RANGE);
        }
        try {
            return Parsed.of(
                    LocalDate.of(year, Integer.parseInt(parts.group("m")), Integer.parseInt(parts.group("d"))));
        } catch (DateTimeException noSuchDay) {
            return Parsed.refused(CellRefusal.NO_SUCH_DAY);
        }
    }

    private static CellRefusal numberRefusal(String number) {
        if (GROUPED.matcher(number).matches()) {
            return CellRefusal.THOUSANDS_SEPARATOR;
        }
        return WITH_EXPONENT.matcher(number).matches() ? CellRefusal.EXPONENT : CellRefusal.NOT_A_NUMBER;
    }

    private static boolean tooLong(String number) {
        return number.chars().filter(Character::isDigit).count() > MAX_DIGITS;
    }
}
