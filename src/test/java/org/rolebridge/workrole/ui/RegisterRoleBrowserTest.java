package org.rolebridge.workrole.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.testing.Browsing;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;

class RegisterRoleBrowserTest extends Browsing {

    @Autowired
    OrganisationService organisations;

    @Test
    void registersARoleWithAPartnerAndAPost() {
        var manager = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        long council = sample.organisation(COUNCIL);
        var councilName = Sample.as(manager, () -> organisations.get(council).name());
        signIn(manager);
        open("roles/register");
        choose("Kind of role", "Care co", "Care co-ordinator");
        page.getByLabel("What it is for").fill("Joins up hospital and home care.");
        fillDate("Start", "1 September 2026");
        choose("Organisation beside the host (optional)", councilName, councilName);
        page.getByLabel("Hours a week").fill("37.5");
        screenshot("register");
        click("Register a role");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Care co-ordinator");
        screenshot("role");
    }

    @Test
    void saysAtTheFieldsWhatIsMissing() {
        signIn(sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK)));
        open("roles/register");
        click("Register a role");
        assertThat(page.getByText("Enter What it is for").first()).isVisible();
        screenshot("register-missing");
    }

    @Test
    void keepsTheFormWhenARuleRefuses() {
        signIn(sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK)));
        open("roles/register");
        choose("Kind of role", "Care co", "Care co-ordinator");
        page.getByLabel("What it is for").fill("Joins up care.");
        fillDate("Start", "1 September 1926");
        click("Register a role");
        assertThat(page.getByText("Dates outside this range are typing errors.").first())
                .isVisible();
        assertThat(page.getByLabel("What it is for")).hasValue("Joins up care.");
        screenshot("register-refused");
    }

    @Test
    void isAccessibleAndFitsAPhone() {
        signIn(sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK)));
        open("roles/register");
        assertAccessible();
        assertFitsPhone();
    }
}
