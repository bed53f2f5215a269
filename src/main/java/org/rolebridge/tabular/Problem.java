package org.rolebridge.tabular;

import java.util.List;

/**
 * One thing that is wrong in one cell. The text for people has the key {@code problem.<code>} and the arguments in order.
 *
 * @param line counted from 1 as an editor or spreadsheet shows it; 0 for the file as a whole
 * @param column the title as the file has it, its number where the file has no titles, or empty for the whole row
 */
public record Problem(int line, String column, String code, List<String> arguments, Severity severity) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public String key() {
        return "problem." + code;
    }

    public boolean isRefusal() {
        return severity == Severity.REFUSED;
    }

    public enum Severity {
        REFUSED,
        WARNING
    }
}
