package org.rolebridge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rolebridge.access.SystemWork;
import org.rolebridge.people.PeopleService;
import org.rolebridge.people.PersonEntry;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/** Behind a proxy that ends TLS, as the README says to set it up. */
@OnEmbedded
@TestPropertySource(properties = "server.forward-headers-strategy=native")
class ProxyTest {

    private static final String PASSWORD = "kettle obelisk velvet";

    @Autowired
    PeopleService people;

    @Value("${local.server.port}")
    int port;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void tellsBrowsersToComeByTlsAndKeepsTheCookieThere() {
        visitor.through("X-Forwarded-Proto", "https").through("X-Forwarded-For", "203.0.113.9");
        var answer = visitor.get("/sign-in");
        assertThat(answer.headers().firstValue("strict-transport-security")).isPresent();
        assertThat(answer.headers().allValues("set-cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).contains("ROLEBRIDGE_SESSION").contains("Secure"));
    }

    @Test
    void leadsToTheAddressThatTheProxyAnswersTo() {
        visitor.through("X-Forwarded-Proto", "https")
                .through("X-Forwarded-Host", "roles.example.org")
                .through("X-Forwarded-For", "203.0.113.9");
        assertThat(visitor.get("/people").headers().firstValue("location"))
                .hasValueSatisfying(address -> assertThat(address)
                        .satisfiesAnyOf(
                                one -> assertThat(one).startsWith("/"),
                                one -> assertThat(one).startsWith("https://roles.example.org/")));
    }

    @Test
    void promisesNoTlsWithoutIt() {
        var answer = visitor.get("/sign-in");
        assertThat(answer.headers().firstValue("strict-transport-security")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "X-Forwarded-For, 203.0.113.9",
        "X-Forwarded-For, 127.0.0.1",
        "Forwarded, for=127.0.0.1",
        "X-Real-IP, 127.0.0.1"
    })
    void keepsDemoAccountsOut(String header, String value) {
        var demo = demoAccount();
        visitor.through(header, value);
        assertThat(signedIn(visitor.signIn(demo, PASSWORD))).isFalse();
    }

    @Test
    void letsDemoAccountsInWithoutAProxy() {
        assertThat(signedIn(visitor.signIn(demoAccount(), PASSWORD))).isTrue();
    }

    private String demoAccount() {
        var email = "demo" + UUID.randomUUID() + "@example.org";
        SystemWork.as("test", () -> people.createDemo(List.of(new PersonEntry(email, "Somebody", true)), PASSWORD));
        return email;
    }

    private static boolean signedIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return !answer.headers().firstValue("location").orElseThrow().contains("sign-in");
    }
}
