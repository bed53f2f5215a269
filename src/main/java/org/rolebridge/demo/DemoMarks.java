package org.rolebridge.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is going on in a role today, written as words with numbers: {@code late:6;vacant:40;overpaid}. */
record DemoMarks(Map<String, List<Integer>> words) {

    private static final Set<String> KNOWN = Set.of(
            "waiting",
            "asked",
            "shared",
            "answered",
            "withdrawn",
            "today",
            "returned",
            "excluded",
            "late",
            "soon",
            "lost",
            "slipped",
            "ends",
            "vacant",
            "lapsed",
            "lapses",
            "undone",
            "unconfirmed",
            "overpaid",
            "outside",
            "settled");

    static DemoMarks of(List<String> parts) {
        var words = new HashMap<String, List<Integer>>();
        for (var part : parts) {
            var pair = part.split(":");
            if (!KNOWN.contains(pair[0])) {
                throw new IllegalArgumentException(part);
            }
            var numbers = words.computeIfAbsent(pair[0], word -> new ArrayList<>());
            if (pair.length > 1) {
                numbers.add(Integer.valueOf(pair[1]));
            }
        }
        return new DemoMarks(words);
    }

    boolean has(String word) {
        return words.containsKey(word);
    }

    /** The numbers that were given with the word; none when it is not there. */
    List<Integer> of(String word) {
        return words.getOrDefault(word, List.of());
    }

    boolean has(String word, int number) {
        return of(word).contains(number);
    }

    int number(String word, int otherwise) {
        return of(word).stream().findFirst().orElse(otherwise);
    }
}
