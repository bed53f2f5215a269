package org.rolebridge.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line that {@link ChangeText} wrote, read again. */
record ChangeLine(String field, String before, String after) {

    static List<ChangeLine> parse(String changes, Set<String> hidden) {
        var lines = new ArrayList<ChangeLine>();
        for (var line : changes.split("\n")) {
            var parts = line.split("\t", -1);
            if (parts.length == 3 && !hidden.contains(parts[0])) {
                lines.add(new ChangeLine(parts[0], parts[1], parts[2]));
            }
        }
        return lines;
    }

    Stream<String> digests() {
        return Stream.of(before, after).filter(value -> value.startsWith("#")).map(value -> value.substring(1));
    }

    Set<Long> ids() {
        var ids = new java.util.HashSet<Long>();
        for (var value : List.of(before, after)) {
            if (value.matches("=\\d{1,18}")) {
                ids.add(Long.valueOf(value.substring(1)));
            }
        }
        return ids;
    }

    HistoryChange inWords(Map<String, String> texts, Map<Long, String> names) {
        boolean erased = digests().anyMatch(digest -> !texts.containsKey(digest));
        return new HistoryChange(field, shown(before, texts, names), shown(after, texts, names), erased);
    }

    private static @Nullable String shown(String value, Map<String, String> texts, Map<Long, String> names) {
        return switch (value.charAt(0)) {
            case '-' -> null;
            case '#' -> texts.get(value.substring(1));
            default -> named(value.substring(1), names);
        };
    }

    private static String named(String value, Map<Long, String> names) {
        return value.matches("\\d{1,18}") ? names.getOrDefault(Long.valueOf(value), value) : value;
    }
}
