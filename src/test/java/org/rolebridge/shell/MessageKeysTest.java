package org.rolebridge.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Texts and code tell of the same keys; a key may be put together from literals and the names of constants. */
class MessageKeysTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");
    private static final Pattern COMPONENT = Pattern.compile("[\\w>\\]] ([a-z]\\w*)[,)]");
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:getTranslation|translate|text)\\(\\s*\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"\\s*[,)]");

    private static final Pattern RECORD = Pattern.compile("\\brecord ([A-Z]\\w*)");
    private static final Pattern HISTORY = Pattern.compile("^(field|value)\\.");

    private final String code = String.join("\n", files(Path.of("src/main/java"), ".java"));
    private final Set<String> literals = found(LITERAL, 1);
    private final Set<String> constants = found(CONSTANT, 0);
    private final Set<String> components = found(COMPONENT, 1);
    private final Set<String> records =
            found(RECORD, 1).stream().map(MessageKeysTest::entityName).collect(Collectors.toSet());
    private final Set<String> keys = keys();

    @Test
    void everyKeyThatIsAskedForHasAText() {
        assertThat(found(ASKED, 1)).isNotEmpty().isSubsetOf(keys);
    }

    @Test
    void everyTextIsAskedFor() {
        assertThat(keys).isNotEmpty().filteredOn(key -> !isAskedFor(key)).isEmpty();
    }

    @Test
    void findsTextsThatNobodyAsksFor() {
        assertThat(List.of("role.nobody-asks", "rule.nobody-breaks.what", "field.work_role.nobodyHas", "nobody.asks"))
                .noneMatch(this::isAskedFor);
    }

    private boolean isAskedFor(String key) {
        if (literals.contains(key) || literals.contains(key + ".")) {
            return true;
        }
        int dot = key.lastIndexOf('.');
        return dot > 0 && isKnown(key.substring(dot), HISTORY.matcher(key).find()) && isAskedFor(key.substring(0, dot));
    }

    private boolean isKnown(String ending, boolean ofRecord) {
        var word = ending.substring(1);
        return literals.contains(ending)
                || literals.contains(word)
                || constants.contains(word)
                || constants.contains(word.toUpperCase(Locale.ROOT).replace('-', '_'))
                || (ofRecord && (components.contains(word) || records.contains(word)))
                || word.matches("-?\\d+");
    }

    /** As {@code Change} has it: {@code work_role} of {@code WorkRole}. */
    private static String entityName(String record) {
        return record.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private Set<String> found(Pattern pattern, int group) {
        return pattern.matcher(code)
                .results()
                .map(result -> result.group(group))
                .collect(Collectors.toSet());
    }

    private static Set<String> keys() {
        var keys = new TreeSet<String>();
        for (var file : files(Path.of("src/main/resources/messages"), ".properties")) {
            var texts = new Properties();
            try {
                texts.load(new StringReader(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            keys.addAll(texts.stringPropertyNames());
        }
        return keys;
    }

    private static List<String> files(Path folder, String ending) {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .map(MessageKeysTest::text)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
