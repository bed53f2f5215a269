package org.rolebridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How big may grow what Checkstyle does not look at. */
class SizesTest {

    @ParameterizedTest
    @CsvSource({"pom.xml, 450", "README.md, 250"})
    void staysReadable(Path file, int most) throws IOException {
        assertThat(Files.readAllLines(file)).isNotEmpty().hasSizeLessThanOrEqualTo(most);
    }
}
