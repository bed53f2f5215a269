package org.rolebridge.evidence;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields before the first empty line of an e-mail (RFC 5322, sections 2.2 and 3.6). */
final class MailHead {

    private static final Pattern FIELD = Pattern.compile("([!-9;-~]+)[ \\t]*:.*");
    /** The two that every message must have. */
    private static final Set<String> REQUIRED = Set.of("from", "date");

    private MailHead() {}

    static boolean isMail(byte[] head) {
        var names = new HashSet<String>();
        for (var line : new String(head, StandardCharsets.ISO_8859_1).split("\\r?\\n", -1)) {
            if (line.isEmpty()) {
                break;
            }
            boolean goesOn = !names.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            var field = FIELD.matcher(line);
            if (!goesOn && !field.matches()) {
                return false;
            }
            if (!goesOn) {
                names.add(field.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return names.containsAll(REQUIRED);
    }
}
