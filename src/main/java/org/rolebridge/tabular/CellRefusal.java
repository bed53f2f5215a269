package org.rolebridge.tabular;

import java.util.Locale;

/** Why the text of a cell is not the value that is expected there; each has the message key {@code problem.<code>}. */
public enum CellRefusal {
    NOT_A_DATE,
    NO_SUCH_DAY,
    DATE_OUT_OF_RANGE,
    NOT_A_NUMBER,
    THOUSANDS_SEPARATOR,
    EXPONENT,
    TOO_MANY_DIGITS,
    NOT_YES_OR_NO;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
