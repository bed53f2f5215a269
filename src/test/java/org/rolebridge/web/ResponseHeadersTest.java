package org.rolebridge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.Sample;
import org.rolebridge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Every kind of response carries the full set of headers. */
@OnEmbedded
class ResponseHeadersTest {

    private static final Pattern BUNDLE = Pattern.compile("(?:src|href)=\"\\.?/?(VAADIN/build/[^\"]+)\"");

    @Autowired
    Sample sample;

    @Value("${local.server.port}")
    int port;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, 302",
        "GET, /sign-in, 200",
        "GET, /sign-in?error, 200",
        "GET, /people, 302",
        "GET, /no-such-page, 302",
        "GET, /health, 200",
        "GET, /rolebridge.css, 200",
        "GET, /rolebridge.svg, 200",
        "GET, /error, 302",
        "GET, /VAADIN/no-such-file.js, 404",
        "GET, /sign-in?v-r=init&location=sign-in, 200",
        "POST, /, 302",
        "POST, /sign-in, 302",
        "POST, /health, 302",
        "DELETE, /people, 302",
        "OPTIONS, /people, 302",
        "TRACE, /people, 405",
        "GET, /people%2f1, 400",
        "GET, //people, 400",
        "GET, /people;x=1, 400"
    })
    void everyAnswerToAStranger(String verb, String path, int status) {
        var answer = visitor.method(verb, path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertComplete(answer.headers());
    }

    @Test
    void theFrontEndItself() {
        var bundle = BUNDLE.matcher(visitor.get("/sign-in").body());
        assertThat(bundle.find()).isTrue();
        var answer = visitor.get("/" + bundle.group(1));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertComplete(answer.headers());
    }

    @ParameterizedTest
    @CsvSource({"/, 200", "/people, 200", "/no-such-page, 200", "/error, 404"})
    void everyAnswerToAPerson(String path, int status) {
        var person = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        sample.givePassword(person);
        visitor.signIn(person.email(), Sample.PASSWORD);
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertComplete(answer.headers());
    }

    @Test
    void theRedirectAfterSigningIn() {
        var person = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        sample.givePassword(person);
        HttpResponse<String> answer = visitor.signIn(person.email(), Sample.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertComplete(answer.headers());
    }

    private static void assertComplete(HttpHeaders headers) {
        assertThat(headers.allValues("content-security-policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'self'");
        assertThat(headers.allValues("x-content-type-options")).containsExactly("nosniff");
        assertThat(headers.allValues("x-frame-options")).containsExactly("DENY");
        assertThat(headers.allValues("referrer-policy")).containsExactly("same-origin");
        assertThat(headers.allValues("permissions-policy"))
                .singleElement()
                .asString()
                .contains("camera=()");
        assertThat(headers.allValues("cache-control")).isNotEmpty();
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by");
    }
}
