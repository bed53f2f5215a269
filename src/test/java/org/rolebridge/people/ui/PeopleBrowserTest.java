package org.rolebridge.people.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.ADMINISTRATOR;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;
import static org.rolebridge.organisation.OrganisationType.REGION;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.testing.Browsing;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleBrowserTest extends Browsing {

    private static final String GOOD_PASSWORD = "kettle obelisk velvet";

    @Autowired
    OrganisationService organisations;

    private SignedInPerson administrator;
    private SignedInPerson second;
    private String network;

    @BeforeEach
    void makeAnArea() {
        long region = sample.organisation(REGION);
        long below = sample.organisation(PRIMARY_CARE_NETWORK, region);
        administrator = sample.person(ADMINISTRATOR, region);
        second = sample.person(ADMINISTRATOR, region);
        network = Sample.as(administrator, () -> organisations.get(below).name());
    }

    private void addPerson(String name, String email) {
        signIn(administrator);
        open("people");
        click("Add a person");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByRole(AriaRole.DIALOG).getByLabel("E-mail address").fill(email);
        click("Add");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(name);
    }

    private void giveAccess(String profile, String reason) {
        click("Give access");
        page.getByLabel(profile, new Page.GetByLabelOptions().setExact(true)).check();
        choose("Organisation", network, network);
        if (!reason.isEmpty()) {
            page.getByLabel("Why it is needed").fill(reason);
        }
        screenshot("people-give-" + profile.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Give access"))
                .click();
    }

    @Test
    void takesANewPersonFromAccountToSignIn() {
        addPerson("Wanda Field", "wanda." + administrator.personId() + "@example.org");
        giveAccess("Care manager", "");
        assertThat(page.getByRole(AriaRole.ROW)
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(network)))
                .isVisible();
        click("Make a password link");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Make a password link"))
                .click();
        var link = page.getByLabel("Link", new Page.GetByLabelOptions().setExact(true));
        link.waitFor();
        screenshot("people-link");
        assertThat(page.getByRole(AriaRole.DIALOG)
                        .getByRole(
                                AriaRole.BUTTON,
                                new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Cancel")))
                .hasCount(0);
        var address = link.inputValue();
        click("Done");
        screenshot("people-person");
        setPasswordAndSignIn(address, "wanda." + administrator.personId() + "@example.org");
    }

    private void setPasswordAndSignIn(String address, String email) {
        try (var theirs = newWindow(DESK)) {
            var window = theirs.newPage();
            window.navigate(address);
            window.getByLabel("New password").fill(GOOD_PASSWORD);
            window.screenshot(new Page.ScreenshotOptions()
                    .setPath(java.nio.file.Path.of("target", "screenshots", "people-set-password.png")));
            window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Set password"))
                    .click();
            assertThat(window.getByText("Your password is set.")).isVisible();
            window.getByLabel("E-mail address").fill(email);
            window.getByLabel("Password").fill(GOOD_PASSWORD);
            window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                    .click();
            assertThat(window.getByText("Care manager").first()).isVisible();
        }
    }

    @Test
    void letsASecondAdministratorApprove() {
        addPerson("Carl Stone", "carl." + administrator.personId() + "@example.org");
        giveAccess("Commissioner", "Takes over from Mary Stone.");
        assertThat(page.getByText("Waits for another administrator.")).isVisible();
        screenshot("people-asked");
        try (var theirs = newWindow(DESK)) {
            page = theirs.newPage();
            signIn(second);
            open("people");
            assertThat(page.getByText("One request waits")).isVisible();
            screenshot("people-list");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Look at the requests"))
                    .click();
            assertThat(page.getByText("Takes over from Mary Stone.")).isVisible();
            assertAccessible();
            assertFitsPhone();
            screenshot("people-requests");
            click("Approve");
            assertThat(page.getByText("Nothing is waiting")).isVisible();
        }
    }

    @Test
    void refusesAGuessablePasswordAtItsField() {
        signIn(administrator);
        open("account");
        page.getByLabel("Current password").fill(Sample.PASSWORD);
        page.getByLabel("New password").fill("Rolebridge2026");
        click("Change password");
        assertThat(page.getByText("This password is among the first").first()).isVisible();
        screenshot("people-account");
    }

    @Test
    void goesOnAfterChangingThePassword() {
        signIn(administrator);
        open("account");
        page.getByLabel("Current password").fill(Sample.PASSWORD);
        page.getByLabel("New password").fill(GOOD_PASSWORD);
        click("Change password");
        assertThat(page.getByText("Your password is changed")).isVisible();
        open("people");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("People");
    }

    @Test
    void signsInFromAFormThatLayOpenForLong() {
        sample.givePassword(administrator);
        page.navigate(address("sign-in"));
        page.getByLabel("E-mail address").waitFor();
        context.clearCookies();
        page.getByLabel("E-mail address").fill(administrator.email());
        page.getByLabel("Password").fill(Sample.PASSWORD);
        click("Sign in");
        page.waitForURL(url -> !url.contains("sign-in"));
        open("people");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("People");
    }

    @Test
    void saysWhyTheSignInPageIsThere() {
        signIn(administrator);
        open("people");
        sample.givePassword(administrator);
        context.clearCookies();
        context.addCookies(java.util.List.of(
                new com.microsoft.playwright.options.Cookie("ROLEBRIDGE_SESSION", "OVER").setUrl(address(""))));
        page.navigate(address("people"));
        assertThat(page.getByText("You are signed out")).isVisible();
    }

    @Test
    void saysThatSignInWasRefused() {
        page.navigate(address("sign-in"));
        screenshot("sign-in");
        page.getByLabel("E-mail address").fill("nobody@example.org");
        page.getByLabel("Password").fill("wrong");
        click("Sign in");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("That did not work");
        assertAccessible();
        assertFitsPhone();
        screenshot("sign-in-refused");
        page.setViewportSize(PHONE, 844);
        screenshot("sign-in-390");
    }

    @Test
    void isAccessibleAndFitsAPhone() {
        signIn(administrator);
        for (var path : java.util.List.of("people", "people/" + second.personId(), "people/requests", "account")) {
            open(path);
            assertAccessible();
            assertFitsPhone();
            page.setViewportSize(PHONE, 844);
            screenshot("people-390-" + path.replaceAll("\\W+\\d*", "-"));
            page.setViewportSize(DESK, 900);
        }
    }

    @Test
    void refusesAnUnknownLink() {
        page.navigate(address("set-password/nothing"));
        assertThat(page.getByText("This link no longer works.")).isVisible();
        assertAccessible();
    }

    @Test
    void marksAccessThatIsStillToCome() {
        addPerson("Yusuf Lane", "yusuf." + administrator.personId() + "@example.org");
        click("Give access");
        page.getByLabel("Care manager", new Page.GetByLabelOptions().setExact(true))
                .check();
        choose("Organisation", network, network);
        fillDate("First day", "1 January 2099");
        clickInDialog("Give access");
        assertThat(page.getByRole(AriaRole.ROW)
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(network)))
                .containsText("from 1 January 2099");
        screenshot("people-access-to-come");
        open("people");
        assertThat(page.getByText("(from 1 January 2099)").first()).isVisible();
    }

    @Test
    void filtersTheChangeHistory() {
        addPerson("Nora Vale", "nora." + administrator.personId() + "@example.org");
        giveAccess("Care manager", "");
        open("change-history");
        assertThat(page.getByText(": Nora Vale").first()).isVisible();
        screenshot("history");
        click("What");
        page.getByLabel("Access", new Page.GetByLabelOptions().setExact(true)).check();
        click("Show");
        page.waitForURL(url -> url.contains("kind=access"));
        assertThat(page.getByText(": Nora Vale, " + network)).isVisible();
        assertThat(page.getByText("added the account")).hasCount(0);
        screenshot("history-filtered");
        assertAccessible();
        assertFitsPhone();
        click("When");
        fillDate("From (optional)", "1 January 2099");
        page.waitForURL(url -> url.contains("from=2099-01-01"));
        assertThat(page.getByText("Nothing has happened yet")).isVisible();
    }
}
