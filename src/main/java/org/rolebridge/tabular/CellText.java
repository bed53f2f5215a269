package org.rolebridge.tabular;

import java.util.regex.Pattern;

/** Makes one line of a cell: published files hold line breaks, no-break spaces and control characters inside names. */
final class CellText {

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Zs}\\p{Zl}\\p{Zp}\\p{Cntrl}\\uFEFF]+");

    private CellText() {}

    static String tidy(String text) {
        return isTidy(text) ? text : GAPS.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isTidy(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character > '~' || (character == ' ' && gap)) {
                return false;
            }
            gap = character == ' ';
        }
        return !gap || text.isEmpty();
    }
}
