package org.rolebridge.people.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.rolebridge.people.FirstAdministrator;
import org.rolebridge.testing.Browsing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** An installation in which nobody has an account yet: a database of its own. */
@TestPropertySource(properties = "rolebridge.data=target/first-data")
class FirstAdministratorBrowserTest extends Browsing {

    private static final String PASSWORD = "kettle obelisk velvet";

    @Autowired
    FirstAdministrator door;

    @Test
    void becomesTheFirstAdministratorAndNamesASecondOne() {
        becomeTheFirst();
        open("people");
        assertThat(page.getByText("You are the only administrator of all organisations."))
                .isVisible();
        screenshot("first-alone");
        assertAccessible();
        assertFitsPhone();
        nameASecondOne();
        open("people");
        assertThat(page.getByText("You are the only administrator")).hasCount(0);
    }

    private void becomeTheFirst() {
        page.navigate(address("first-administrator/" + door.invite().orElseThrow()));
        page.getByLabel("Your name").fill("Ada First");
        page.getByLabel("E-mail address").fill("ada@example.org");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.getByLabel("Name of your organisation or system").fill("Northmoor System");
        page.getByLabel("Where it is").first().click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("England").setExact(true))
                .click();
        screenshot("first-administrator");
        assertAccessible();
        assertFitsPhone();
        click("Create account");
        page.waitForURL(url -> url.contains("sign-in"));
        page.getByLabel("E-mail address").fill("ada@example.org");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        click("Sign in");
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    private void nameASecondOne() {
        click("Add a person");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Bea Second");
        page.getByRole(AriaRole.DIALOG).getByLabel("E-mail address").fill("bea@example.org");
        clickInDialog("Add");
        click("Give access");
        page.getByLabel("Administrator", new Page.GetByLabelOptions().setExact(true))
                .check();
        choose("Organisation", "Northmoor", "Northmoor System");
        page.getByLabel("Also at all other organisations").check();
        screenshot("first-everywhere");
        clickInDialog("Give access");
        assertThat(page.getByText("Northmoor System and all other organisations"))
                .isVisible();
    }
}
