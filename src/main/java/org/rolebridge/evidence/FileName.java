package org.rolebridge.evidence;

import java.util.Locale;
import java.util.regex.Pattern;
import org.rolebridge.shared.RuleViolation;

/** Names of files: kept as they came, given out as names that no computer reads in another way. */
final class FileName {

    static final int MAX_LENGTH = 200;

    private static final int MAX_GIVEN_OUT = 100;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    /** Control and formatting characters, among them those that turn the direction of reading, and lone surrogates. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]");

    private static final Pattern MEANS_SOMETHING = Pattern.compile("[\\\\/:*?\"<>|%;]");
    private static final Pattern EXTENSION = Pattern.compile("\\.\\p{Alnum}{1,5}$");
    private static final Pattern EDGES = Pattern.compile("^[\\s.~-]+|[\\s.]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|com\\d|lpt\\d|clock\\$|desktop|thumbs");

    private FileName() {}

    /** What the sender called the file, without the folders that some programs send along. */
    static String checked(String sent) {
        var name = FOLDERS.matcher(sent).replaceFirst("").strip();
        boolean readable = name.chars().noneMatch(Character::isISOControl)
                && name.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
        if (name.isEmpty() || name.length() > MAX_LENGTH || !readable) {
            throw RuleViolation.of("evidence-name", MAX_LENGTH);
        }
        return name;
    }

    /** What the file is called on the way out; the end of the name says what the content is. */
    static String givenOut(String name, FileType type) {
        var plain = INVISIBLE.matcher(name).replaceAll("");
        plain = MEANS_SOMETHING.matcher(plain).replaceAll("-");
        plain = EXTENSION.matcher(plain).replaceFirst("");
        plain = EDGES.matcher(plain).replaceAll("");
        if (plain.codePointCount(0, plain.length()) > MAX_GIVEN_OUT) {
            plain = plain.substring(0, plain.offsetByCodePoints(0, MAX_GIVEN_OUT))
                    .strip();
        }
        if (plain.isEmpty() || DEVICE.matcher(plain).matches()) {
            plain = "evidence";
        }
        return plain + "." + type.extension().toLowerCase(Locale.ROOT);
    }
}
