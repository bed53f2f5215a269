package org.rolebridge.tabular;

/**
 * Keeps a text from being run as a formula when a spreadsheet opens an export (the set is OWASP's list for CSV injection).
 *
 * <p>The rule, which can be reversed exactly: a text that starts with a tab or line break, or whose first character after any
 * blanks, invisible characters and apostrophes is one of {@code = + - @} or a look-alike of them, gets one apostrophe in front.
 * A reader takes one apostrophe away when what follows it would be guarded. So every text comes back as it was, also one that
 * had an apostrophe of its own.
 */
public final class FormulaGuard {

    private static final char MARK = '\'';
    private static final String STARTERS = "=+-@＝＋－＠﹦﹢﹣﹫−";

    private FormulaGuard() {}

    public static String guard(String text) {
        return isRisky(text) ? MARK + text : text;
    }

    public static String unguard(String text) {
        boolean guarded = !text.isEmpty() && text.charAt(0) == MARK && isRisky(text.substring(1));
        return guarded ? text.substring(1) : text;
    }

    private static boolean isRisky(String text) {
        int first = 0;
        while (first < text.length() && isSkipped(text.charAt(first))) {
            if (isBreak(text.charAt(first))) {
                return true;
            }
            first++;
        }
        return first < text.length() && STARTERS.indexOf(text.charAt(first)) >= 0;
    }

    private static boolean isSkipped(char character) {
        return character == MARK
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static boolean isBreak(char character) {
        return character == '\t' || character == '\r' || character == '\n';
    }
}
