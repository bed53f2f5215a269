package org.rolebridge.post;

import java.util.regex.Pattern;
import org.rolebridge.shared.PersonalText;
import org.rolebridge.shared.RuleViolation;

/** Refuses references that would tell a stranger who somebody is. */
final class PersonalReference {

    private static final Pattern CAPITALISED_WORDS = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L}\\p{M}*[ .,]+\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L}\\p{M}*(?![\\d])");

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final int INITIALS = 2;

    private PersonalReference() {}

    static void refuseAddressOrNumber(String field, String text) {
        if (text.indexOf('@') >= 0) {
            throw RuleViolation.at(field, "reference-is-address");
        }
        if (PersonalText.holdsNationalNumber(text)) {
            throw RuleViolation.at(field, "reference-is-national-number");
        }
    }

    /** Also refuses what may be a name: two capitalised words, or more than two letters without any digit. */
    static void refuseAnyPerson(String field, String text) {
        refuseAddressOrNumber(field, text);
        boolean bare = !DIGIT.matcher(text).find() && text.length() > INITIALS;
        if (bare || CAPITALISED_WORDS.matcher(text).find()) {
            throw RuleViolation.at(field, "reference-is-name");
        }
    }
}
