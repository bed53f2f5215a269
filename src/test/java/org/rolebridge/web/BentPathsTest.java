package org.rolebridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.Visitor;
import org.springframework.beans.factory.annotation.Value;

/** However a path is written, a stranger gets no further than the sign-in. */
@OnEmbedded
class BentPathsTest {

    private static final List<String> PROTECTED = List.of(
            "people",
            "roles",
            "change-history",
            "organisations",
            "reference-data",
            "funding",
            "roles/1",
            "suggestions");

    private static final List<UnaryOperator<String>> BENT = List.of(
            path -> "/" + path,
            path -> "//" + path,
            path -> "///" + path,
            path -> "/./" + path,
            path -> "/x/../" + path,
            path -> "/..;/" + path,
            path -> "/;/" + path,
            path -> "/;x=1/" + path,
            path -> "/" + path + ";x=1",
            path -> "/" + path + ";.css",
            path -> "/" + path + "/",
            path -> "/" + path + "//",
            path -> "/" + path + "/.",
            path -> "/" + path + ".css",
            path -> "/" + path + "%20",
            path -> "/" + path + "%00",
            path -> "/" + path + "%2f",
            path -> "/" + path + "%252f",
            path -> "/" + path + "%09",
            path -> "/" + path + "?v-r=",
            path -> "/%2e/" + path,
            path -> "/%2e%2e/" + path,
            path -> "/%2f" + path,
            path -> "/\\" + path,
            path -> "/%5c" + path,
            path -> "/" + encodedFirst(path),
            path -> "/" + path.toUpperCase(java.util.Locale.ROOT),
            path -> "/VAADIN/../" + path,
            path -> "/VAADIN/..;/" + path,
            path -> "/VAADIN;/../" + path,
            path -> "/VAADIN/" + path,
            path -> "/VAADIN//../" + path,
            path -> "/VAADIN%2f..%2f" + path,
            path -> "/health/../" + path,
            path -> "/health/..;/" + path,
            path -> "/rolebridge.css/../" + path,
            path -> "/sign-in/../" + path,
            path -> "/sign-in/..%2f" + path,
            path -> "/" + path + "/../sign-in/../" + path,
            path -> "http://127.0.0.1/" + path);

    @Value("${local.server.port}")
    int port;

    private static String encodedFirst(String path) {
        return "%%%02x%s".formatted((int) path.charAt(0), path.substring(1));
    }

    static Stream<String> paths() {
        return PROTECTED.stream().flatMap(path -> BENT.stream().map(bend -> bend.apply(path)));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void neverLeadsAStrangerIn(String path) {
        var answer = new Visitor(port).raw("GET", path);
        var status = answer.substring(0, Math.min(12, answer.length()));
        assertThat(status).containsPattern("HTTP/1.1 (302|400|404)");
        if (status.contains("302")) {
            assertThat(answer).containsPattern("(?i)\r\nlocation: (http://[^/\r\n]+)?/sign-in\r\n");
        }
    }
}
