package org.rolebridge.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebridge.testing.Browsing;
import org.springframework.test.context.TestPropertySource;

/** What somebody sees who starts the product for the first time; takes the pictures of the README on the way. */
@TestPropertySource(properties = {"rolebridge.demo=true", "rolebridge.data=target/tour-data"})
class DemoTourBrowserTest extends Browsing {

    private static final Path ACCOUNTS = Path.of("target", "tour-data", "demo-accounts.txt");

    private static final int ATTEMPTS = 20;

    private String password;

    @BeforeEach
    void readPassword() throws IOException {
        var first = Files.readAllLines(ACCOUNTS).getFirst();
        password = first.substring(first.lastIndexOf(' ') + 1);
    }

    @Test
    void showsHowFarARoleHasCome() throws IOException {
        signIn("amira.khan@harbour.example");
        open("roles");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Social prescribing link worker"))
                .first()
                .click();
        assertThat(page.getByText("Growing:").first()).isVisible();
        picture("role");
    }

    @Test
    void showsTheLeadHowTheSystemComesOn() throws IOException {
        signIn("priya.nair@northmoor.example");
        open("progress");
        assertThat(page.getByText("Where roles stand").first()).isVisible();
        assertThat(page.locator("rb-chart svg").first()).isVisible();
        picture("progress");
    }

    @ParameterizedTest
    @CsvSource({
        "amira.khan@harbour.example, Needs you now",
        "priya.nair@northmoor.example, Needs you now",
        "colin.grant@northmoor.example, Needs you now",
        "maria.lopez@lakeland.example, Needs you now",
        "olu.adeyemi@northmoor.example, Needs you now"
    })
    void hasSomethingToDoForEveryProfile(String email, String words) {
        signIn(email);
        assertThat(page.getByText(words).first()).isVisible();
        assertAccessible();
        assertFitsPhone();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amira.khan@harbour.example",
                "ruth.barker@fellside.example",
                "priya.nair@northmoor.example",
                "colin.grant@northmoor.example",
                "maria.lopez@lakeland.example",
                "olu.adeyemi@northmoor.example"
            })
    void everyTaskOfMyWorkLeadsSomewhere(String email) {
        signIn(email);
        page.locator(".rb-tasks a").first().waitFor();
        var paths = page.locator(".rb-tasks a").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        for (var path : paths) {
            open(path);
            assertThat(page.getByText("We cannot find that page")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"change-history", "reference-data", "people/requests", "organisations"})
    void letsAnAdministratorReadEveryScreen(String path) {
        signIn("olu.adeyemi@northmoor.example");
        open(path);
        assertAccessible();
        assertFitsPhone();
    }

    private void signIn(String email) {
        page.navigate(address("sign-in"));
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(password);
        click("Sign in");
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    /** Compared with the one in the README; {@code ROLEBRIDGE_PICTURES=keep} keeps the new one. */
    private void picture(String name) throws IOException {
        new Picture(name).check(settled());
    }

    /** Charts draw themselves a moment after their place is there. */
    private byte[] settled() {
        var before = page.screenshot();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var now = page.screenshot();
            if (Arrays.equals(before, now)) {
                return now;
            }
            before = now;
        }
        throw new AssertionError("The page does not come to rest");
    }
}
