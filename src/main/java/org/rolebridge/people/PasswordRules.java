package org.rolebridge.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rolebridge.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * What a password has to be: long, and not put together from what everybody tries first. No kinds of characters are
 * asked for and nothing expires.
 */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** As many different characters have to remain when everything that is easy to guess is taken out. */
    private static final int DIFFERENT = 5;

    private static final int SHORTEST_OWN_WORD = 3;
    private static final int SHORTEST_RUN = 4;
    private static final List<String> KEYBOARD = List.of(
            "qwertyuiop",
            "qwertzuiop",
            "azertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "1234567890",
            "abcdefghijklmnopqrstuvwxyz",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
            "1q2w3e4r5t6y7u8i9o0p");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern REPEATED = Pattern.compile("(.{1,4})\\1{2,}");

    private final List<String> words;

    PasswordRules() {
        words = read();
    }

    private static List<String> read() {
        var file = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/people/common-words.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .filter(word -> !word.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void check(String field, String password, Person person) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw RuleViolation.at(field, "password-length", SHORTEST, LONGEST);
        }
        if (isGuessable(password, person.ownWords())) {
            throw RuleViolation.at(field, "password-guessable");
        }
    }

    boolean isGuessable(String password, String... ownWords) {
        var small = password.toLowerCase(Locale.ROOT);
        return isPoor(small, ownWords) || isPoor(spelledOut(small), ownWords);
    }

    private boolean isPoor(String text, String... ownWords) {
        var rest = YEAR.matcher(REPEATED.matcher(text).replaceAll(" ")).replaceAll(" ");
        rest = withoutRuns(rest);
        var taken = Stream.concat(
                        words.stream(), Stream.of(ownWords).filter(word -> word.length() >= SHORTEST_OWN_WORD))
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        for (var word : taken) {
            rest = rest.replace(word, " ");
        }
        return rest.codePoints().filter(Character::isLetterOrDigit).distinct().count() < DIFFERENT;
    }

    /** Takes digits and signs for the letters they stand for: p4$$w0rd. */
    private static String spelledOut(String text) {
        return text.replace('0', 'o')
                .replace('1', 'l')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    /** Without pieces of the keyboard or the alphabet, in either direction. */
    private static String withoutRuns(String text) {
        var rest = text;
        for (var row : KEYBOARD) {
            for (var line : List.of(row, new StringBuilder(row).reverse().toString())) {
                for (int length = line.length(); length >= SHORTEST_RUN; length--) {
                    for (int at = 0; at + length <= line.length(); at++) {
                        rest = rest.replace(line.substring(at, at + length), " ");
                    }
                }
            }
        }
        return rest;
    }
}
