package org.rolebridge.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who hands out a code, and what such a code looks like once tidied. */
public enum IdentifierScheme {
    ODS("[A-Z0-9]{3,12}"),
    CQC("1-\\d{5,12}|[A-Z0-9]{5}"),
    CHARITY("(SC|NI)?\\d{6,8}"),
    COMPANY("[A-Z0-9]{8}"),
    GSS("[A-Z]\\d{8}"),
    NPI("[12]\\d{9}"),
    EIN("\\d{9}"),
    LOCAL("[!-~][ -~]{0,49}");

    private static final String NPI_PREFIX = "80840";
    private final Pattern form;

    IdentifierScheme(String form) {
        this.form = Pattern.compile(form);
    }

    public static Optional<IdentifierScheme> named(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        for (IdentifierScheme scheme : values()) {
            if (scheme.name().equals(name)) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }

    /** The code as it is kept: in capitals, as databases compare it; an employer number without its hyphen. */
    public String tidy(String code) {
        String stripped = code.strip();
        return switch (this) {
            case EIN -> stripped.matches("\\d{2}-\\d{7}") ? stripped.replace("-", "") : stripped;
            default -> stripped.toUpperCase(Locale.ROOT);
        };
    }

    /** Whether a tidied code has the form and, for an NPI, the check digit of this scheme. */
    public boolean accepts(String code) {
        return form.matcher(code).matches() && (this != NPI || hasLuhnCheckDigit(NPI_PREFIX + code));
    }

    private static boolean hasLuhnCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10) * (1 + i % 2);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }
}
