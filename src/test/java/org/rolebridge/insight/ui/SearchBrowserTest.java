package org.rolebridge.insight.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.testing.Browsing;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;

class SearchBrowserTest extends Browsing {

    @Autowired
    WorkRoleService roles;

    SignedInPerson manager;
    String title;

    @BeforeEach
    void aRole() {
        long network = sample.organisation(PRIMARY_CARE_NETWORK);
        manager = sample.person(CARE_MANAGER, network);
        long role = sample.role(network);
        title = Sample.as(manager, () -> roles.get(role).title());
    }

    @Test
    void leadsFromTheFieldOfTheFrameToARole() {
        signIn(manager);
        open("roles");
        var field = page.getByLabel("Search roles, organisations, guidance…");
        field.fill(title);
        field.press("Enter");
        page.waitForURL(url -> url.contains("search?q="));
        page.reload();
        assertThat(page.getByText("for “" + title + "”.")).isVisible();
        screenshot("search");
        assertAccessible();
        assertFitsPhone();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title).setExact(true))
                .click();
        page.waitForURL(url -> url.matches(".*/roles/[0-9]+"));
    }

    @Test
    void findsOrganisationsToo() {
        signIn(manager);
        open("search?q=Sample+primary_care");
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Organisations").setExact(true)))
                .isVisible();
        assertThat(page.locator(".rb-found")
                        .getByText("Primary care network", new Locator.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        page.setViewportSize(PHONE, 844);
        screenshot("search-phone");
        assertAccessible();
        assertFitsPhone();
    }

    @Test
    void saysWhatToTryWhenNothingIsFound() {
        signIn(manager);
        open("search?q=zzzzqqq");
        assertThat(page.getByText("Nothing found")).isVisible();
        screenshot("search-nothing");
        assertAccessible();
        assertFitsPhone();
    }

    @Test
    void showsWhatSomebodyTypedAsTextOnly() {
        signIn(manager);
        open("search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
        assertThat(page.getByText("for “<img src=x onerror=alert(1)>”.")).isVisible();
        assertThat(page.locator("img[src=x]")).hasCount(0);
    }
}
