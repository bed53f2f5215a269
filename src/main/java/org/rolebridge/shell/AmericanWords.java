package org.rolebridge.shell;

import java.util.Map;

/** The texts of the product as people in the USA write and call things. What users typed stays as they typed it. */
final class AmericanWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("\\bWTE\\b", "FTE"),
            Map.entry("rogramme", "rogram"),
            Map.entry("rganis(?=[aei])", "rganiz"),
            Map.entry("ecognis(?=[ae])", "ecogniz"),
            Map.entry("nonymis(?=[aei])", "nonymiz"),
            Map.entry("atalogue", "atalog"),
            Map.entry("nrolment", "nrollment"),
            Map.entry("\\bcentre", "center"),
            Map.entry("\\blabour", "labor"),
            Map.entry("\\b[Pp]ostcode", "ZIP code"));

    private AmericanWords() {}

    static String of(String text) {
        var american = text.replace("Whole-time", "Full-time").replace("whole-time", "full-time");
        for (var word : WORDS.entrySet()) {
            american = american.replaceAll(word.getKey(), word.getValue());
        }
        return american;
    }
}
