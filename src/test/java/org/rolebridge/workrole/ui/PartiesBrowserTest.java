package org.rolebridge.workrole.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.ADMINISTRATOR;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.testing.Browsing;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;

class PartiesBrowserTest extends Browsing {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Autowired
    WorkRoleService roles;

    @Autowired
    OrganisationService organisations;

    private long host;
    private long council;
    private long role;
    private String councilName;
    private SignedInPerson manager;

    @BeforeEach
    void aRoleAndACouncil() {
        host = sample.organisation(PRIMARY_CARE_NETWORK);
        council = sample.organisation(COUNCIL);
        role = sample.role(host);
        manager = sample.person(CARE_MANAGER, host);
        councilName = Sample.as(manager, () -> organisations.get(council).name());
    }

    private long partner() {
        return Sample.as(manager, () -> roles.addParty(UUID.randomUUID(), role, sample.partner(council), DAY));
    }

    private Locator row(String name) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(name))));
    }

    private void clickEnd() {
        click("End the part of " + councilName + " (Partner)");
    }

    @Test
    void addsAPartnerAndEndsItsPart() {
        signIn(manager);
        open("roles/" + role + "/parties");
        click("Add an organisation");
        choose("Organisation", councilName, councilName);
        page.getByLabel("Its side of the boundary").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Social care"))
                .click();
        fillDate("From", "1 May 2026");
        screenshot("party-add");
        clickInDialog("Add");
        assertThat(row(councilName)).containsText("1 May 2026");
        clickEnd();
        fillDate("Last day", "30 June 2026");
        clickInDialog("Save");
        assertThat(row(councilName)).containsText("30 June 2026");
        screenshot("parties");
    }

    @Test
    void saysAtTheFieldThatTheRoleHadNotStarted() {
        signIn(manager);
        open("roles/" + role + "/parties");
        click("Add an organisation");
        choose("Organisation", councilName, councilName);
        page.getByLabel("Funder").check();
        fillDate("From", "1 May 2024");
        clickInDialog("Add");
        assertThat(page.getByText("The role starts on 1 April 2025.").first()).isVisible();
    }

    @Test
    void showsBothVersionsWhenSomebodyEndedThePartMeanwhile() {
        long part = partner();
        signIn(manager);
        open("roles/" + role + "/parties");
        clickEnd();
        Sample.run(manager, () -> roles.endParty(role, part, DAY.plusMonths(1), 0));
        fillDate("Last day", "30 June 2026");
        clickInDialog("Save");
        var comparison = page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("Last day"))
                .filter(new Locator.FilterOptions().setHasText("30 June 2026"));
        assertThat(comparison).containsText("1 June 2026");
    }

    @Test
    void offersAPartnerNoButtons() {
        partner();
        signIn(sample.person(CARE_MANAGER, council));
        open("roles/" + role + "/parties");
        assertThat(row(councilName)).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add an organisation")))
                .hasCount(0);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("End")))
                .hasCount(0);
    }

    @Test
    void leadsFromAnOrganisationToItsRoles() {
        partner();
        signIn(manager);
        open("organisations/" + council);
        screenshot("organisation-roles");
        assertAccessible();
        assertFitsPhone();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All roles of this organisation"))
                .click();
        page.waitForURL(url -> url.contains("organisation=" + council));
        var title = Sample.as(manager, () -> roles.get(role).title());
        assertThat(page.getByText(title).first()).isVisible();
    }

    @Test
    void isAccessibleAndFitsAPhone() {
        partner();
        signIn(manager);
        open("roles/" + role + "/parties");
        assertAccessible();
        assertFitsPhone();
        clickEnd();
        assertAccessible();
        assertFitsPhone();
        clickInDialog("Cancel");
        click("Add an organisation");
        assertAccessible();
        assertFitsPhone();
        page.setViewportSize(PHONE, 844);
        screenshot("party-add-390");
    }

    @Test
    void tellsWhoChangedTheReferenceData() {
        signIn(sample.person(ADMINISTRATOR, host));
        open("reference-data");
        click("Add a kind of role");
        page.getByLabel("Jurisdiction").click();
        page.getByRole(AriaRole.OPTION).first().click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        var name = "Kind " + UUID.randomUUID();
        dialog.getByLabel("Name").fill(name);
        dialog.getByLabel("What people in it do").fill("They help.");
        dialog.getByLabel("Boundary it spans").fill("Health and housing");
        fillDate("Can be chosen from", "1 May 2026");
        clickInDialog("Add a kind of role");
        assertThat(page.getByText("added a kind of role").first()).isVisible();
        assertThat(page.getByText(name).first()).isVisible();
        assertAccessible();
        assertFitsPhone();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Suggested changes to rules"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Suggested changes to rules");
    }
}
