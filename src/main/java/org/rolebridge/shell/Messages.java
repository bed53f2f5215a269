package org.rolebridge.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text people read: all files under {@code messages/} on the class path, UTF-8, as {@link MessageFormat} patterns.
 * Numbers given as arguments are grouped (2,026), so years go in as text. Who works in the USA reads {@link AmericanWords}.
 */
@Component
public class Messages implements I18NProvider {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> american = new HashMap<>();
    private final ObjectProvider<LocalHabits> habits;
    private final boolean strict;

    /** @param strict whether a missing key throws (in tests) or is shown between exclamation marks */
    public Messages(@Value("${rolebridge.messages.strict:false}") boolean strict, ObjectProvider<LocalHabits> habits)
            throws IOException {
        this.strict = strict;
        this.habits = habits;
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            read(file);
        }
        texts.forEach((key, text) -> american.put(key, AmericanWords.of(text)));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.UK);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var text = (habits.getObject().american() ? american : texts).get(key);
        if (text != null) {
            return new MessageFormat(text, Locale.UK).format(arguments);
        }
        if (strict) {
            throw new IllegalArgumentException("No text for " + key);
        }
        return "!" + key + "!";
    }

    public boolean contains(String key) {
        return texts.containsKey(key);
    }

    private void read(Resource file) throws IOException {
        var entries = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            entries.load(reader);
        }
        for (var key : entries.stringPropertyNames()) {
            accept(key, entries.getProperty(key), file);
        }
    }

    private void accept(String key, String text, Resource file) {
        if (text.indexOf('\'') >= 0) {
            throw new IllegalStateException(key + " in " + file.getFilename()
                    + " has a straight apostrophe, which a pattern swallows: write ’");
        }
        if (texts.put(key, text) != null) {
            throw new IllegalStateException(key + " is defined twice, the second time in " + file.getFilename());
        }
    }
}
