package org.rolebridge.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.rolebridge.access.SignedInPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What browser tests do: open a page, sign in as somebody, look around by role and accessible name. */
@InBrowser
public abstract class Browsing {

    protected static final int PHONE = 390;
    protected static final int DESK = 1280;

    private static final List<String> CHROMIUM = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static Browser browser;

    @Autowired
    protected Sample sample;

    @Value("${local.server.port}")
    private int port;

    protected BrowserContext context;
    protected Page page;

    @BeforeEach
    void openWindow() {
        context = newWindow(DESK);
        page = context.newPage();
    }

    @AfterEach
    void closeWindow() {
        context.close();
    }

    /** Another person's browser, or a second one of the same person. */
    protected BrowserContext newWindow(int width) {
        var window = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        // a colour on its way is no colour to measure
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("en-GB"));
        window.setDefaultTimeout(15_000);
        return window;
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            var chromium = System.getProperty("rolebridge.test.chromium", "");
            if (chromium.isBlank()) {
                throw new IllegalStateException("These tests need Chromium: run ./rolebridge test, which brings it");
            }
            var options = new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(chromium))
                    .setArgs(CHROMIUM);
            browser = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(options);
        }
        return browser;
    }

    protected String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    protected void signIn(SignedInPerson person) {
        signIn(page, person);
    }

    protected void signIn(Page window, SignedInPerson person) {
        sample.givePassword(person);
        window.navigate(address("sign-in"));
        window.getByLabel("E-mail address").fill(person.email());
        window.getByLabel("Password").fill(Sample.PASSWORD);
        window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        window.waitForURL(url -> !url.contains("sign-in"));
    }

    /** Opens an address and waits until its heading is there. */
    protected void open(String path) {
        page.navigate(address(path));
        page.locator("h1").first().waitFor();
    }

    protected void click(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    protected void clickInDialog(String button) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    protected void fillDate(String label, String date) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(date);
        field.press("Enter");
    }

    protected void choose(String comboBox, String typed, String option) {
        var field = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(comboBox).setExact(true));
        field.fill(typed);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
    }

    /** No violation of WCAG 2.2 A and AA that axe can find, in both colour schemes. */
    protected void assertAccessible() {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            var found = new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                    .analyze()
                    .getViolations();
            Assertions.assertThat(found)
                    .as("accessibility in %s at %s", scheme, page.url())
                    .extracting(rule ->
                            rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                    .isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Nothing sticks out sideways on a phone. */
    protected void assertFitsPhone() {
        page.setViewportSize(PHONE, 844);
        var overflow = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        Assertions.assertThat(((Number) overflow).intValue())
                .as("overflow at %s", page.url())
                .isLessThanOrEqualTo(0);
        page.setViewportSize(DESK, 900);
    }

    protected void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }
}
