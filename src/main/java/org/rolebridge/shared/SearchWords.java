package org.rolebridge.shared;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a name or a title, as searches look for them: lower case, without accents and apostrophes, 40 characters at most. */
public final class SearchWords {

    public static final int MAX_LENGTH = 40;
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    public static Set<String> of(String name) {
        return new LinkedHashSet<>(inOrder(name));
    }

    public static List<String> inOrder(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN.splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() > MAX_LENGTH ? word.substring(0, MAX_LENGTH) : word)
                .toList();
    }
}
