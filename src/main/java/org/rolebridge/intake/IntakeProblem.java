package org.rolebridge.intake;

import java.util.Arrays;
import java.util.List;
import org.rolebridge.shared.RuleViolation;

/**
 * What is wrong or worth knowing in one place of a file.
 *
 * @param line counted from 1; 0 for the file as a whole
 * @param column its title, or empty for the whole row
 * @param key of the text that says what is wrong
 */
public record IntakeProblem(int line, String column, String key, List<Object> arguments, boolean refusal) {

    static final String ROLE_REFUSED = "intake-role-refused";

    static IntakeProblem refusal(int line, String column, String code, Object... arguments) {
        return new IntakeProblem(line, column, "problem." + code, Arrays.asList(arguments), true);
    }

    static IntakeProblem warning(int line, String column, String code, Object... arguments) {
        return new IntakeProblem(line, column, "problem." + code, Arrays.asList(arguments), false);
    }

    /** The column as people call it: {@code partner_side} is the partner side. */
    public String columnInWords() {
        return plain(column);
    }

    static String plain(String column) {
        return column.replace('_', ' ');
    }

    /** Whether this only follows from what is wrong with another row. */
    boolean follows() {
        return key.equals("problem." + ROLE_REFUSED);
    }

    /** A rule that holds on the screens too. */
    static IntakeProblem of(int line, String column, RuleViolation rule) {
        return new IntakeProblem(line, column, "rule." + rule.code() + ".what", rule.arguments(), true);
    }
}
