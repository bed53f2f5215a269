package org.rolebridge.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void readsWordsValuesAndFlagsInAnyOrder() {
        var options = Options.of("import", "--data", "/tmp/a b", "ods", "--leave-out-refused", "one.csv");
        assertThat(options.words()).containsExactly("import", "ods", "one.csv");
        assertThat(options.data()).isEqualTo(Path.of("/tmp/a b"));
        assertThat(options.has("--leave-out-refused")).isTrue();
    }

    @Test
    void listensOn8080UnlessToldOtherwise() {
        assertThat(Options.of("start").port()).isEqualTo(8080);
        assertThat(Options.of("start", "--port", "0").port()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"65536", "-1", "eighty", ""})
    void refusesAPortThatIsNone(String port) {
        var options = Options.of("start", "--port", port);
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(options::port)
                .withMessageContaining("--port takes a number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--wrong", "--port", "--demo --empty"})
    void refusesWhatItDoesNotKnowOrCannotJoin(String words) {
        assertThatExceptionOfType(UsageError.class).isThrownBy(() -> Options.of(words.split(" ")));
    }
}
