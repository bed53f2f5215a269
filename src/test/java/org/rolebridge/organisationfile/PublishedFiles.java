package org.rolebridge.organisationfile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the real files lie: where {@code ROLEBRIDGE_ODS_FILES} says, or beside the project or a folder above it. */
public final class PublishedFiles {

    private PublishedFiles() {}

    public static boolean arePresent() {
        return folder().isPresent();
    }

    public static Path named(String name) {
        return folder().orElseThrow().resolve(name);
    }

    private static Optional<Path> folder() {
        var told = Optional.ofNullable(System.getenv("ROLEBRIDGE_ODS_FILES")).map(Path::of).stream();
        var above = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared").resolve("data").resolve("ods"));
        return Stream.concat(told, above).filter(Files::isDirectory).findFirst();
    }
}
