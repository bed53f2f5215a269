package org.rolebridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeMarkerTest {

    private static final String MARKER = "/* scope" + ":";

    @Test
    void onlyScopesWritesTheMarker() {
        assertThat(writersIn(Path.of("src/main/java"))).containsExactly("Scopes.java");
    }

    @Test
    void findsAForgedMarker() {
        assertThat(writersIn(Path.of("src/test/java/offence"))).containsExactly("ForgedScope.java");
    }

    private static List<String> writersIn(Path sources) {
        try (var files = Files.walk(sources)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> text(file).contains(MARKER))
                    .map(file -> file.getFileName().toString())
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
