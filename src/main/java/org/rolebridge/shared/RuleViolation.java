package org.rolebridge.shared;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal. The code names the rule; the texts {@code rule.<code>.what}, {@code rule.<code>.why} and
 * {@code rule.<code>.fix} tell the user which rule it was, why it exists and what would satisfy it. The arguments fill
 * those texts.
 */
public class RuleViolation extends RuntimeException {

    private final String code;
    private final @Nullable String field;
    private final transient List<Object> arguments;

    private RuleViolation(String code, @Nullable String field, List<Object> arguments) {
        super(code + (field == null ? "" : " at " + field));
        this.code = code;
        this.field = field;
        this.arguments = arguments;
    }

    public static RuleViolation of(String code, Object... arguments) {
        return new RuleViolation(code, null, Arrays.asList(arguments));
    }

    /** A refusal that belongs to one field of the form the user filled in. */
    public static RuleViolation at(String field, String code, Object... arguments) {
        return new RuleViolation(code, field, Arrays.asList(arguments));
    }

    public String code() {
        return code;
    }

    public @Nullable String field() {
        return field;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
