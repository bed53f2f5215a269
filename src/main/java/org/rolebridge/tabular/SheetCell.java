package org.rolebridge.tabular;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;

/** The text a person would expect of a cell: dates in ISO form, numbers in plain digits, formulas by their last result. */
final class SheetCell {

    /** Excel itself keeps fifteen digits; what follows is noise of the binary form. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15);

    private static final int MAX_PLAIN_DIGITS = 30;
    private static final Pattern NOT_A_PATTERN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|_.|\\*.");

    private SheetCell() {}

    static String text(Cell cell) {
        return cell.getValue() instanceof BigDecimal number ? number(cell, number) : cell.getText();
    }

    private static String number(Cell cell, BigDecimal number) {
        if (isDate(cell)) {
            try {
                return date(cell.asDate());
            } catch (ExcelReaderException | DateTimeException notADate) {
                return plain(number);
            }
        }
        return plain(number);
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String letters = NOT_A_PATTERN.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        return letters.contains("y") || letters.contains("d");
    }

    private static String date(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static String plain(BigDecimal number) {
        BigDecimal shown = number.round(SHOWN_DIGITS).stripTrailingZeros();
        boolean extreme = Math.abs((long) shown.scale()) > MAX_PLAIN_DIGITS;
        return extreme ? number.toString() : shown.toPlainString();
    }
}
