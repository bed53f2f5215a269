package org.rolebridge.organisation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.ADMINISTRATOR;
import static org.rolebridge.access.Profile.CARE_MANAGER;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SystemWork;
import org.rolebridge.organisation.OrganisationEditService;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.testing.Browsing;
import org.springframework.beans.factory.annotation.Autowired;

class OrganisationBrowserTest extends Browsing {

    @Autowired
    OrganisationService organisations;

    @Autowired
    OrganisationEditService edits;

    @Test
    void addsAnOrganisationAndOpensItsPage() {
        var board = sample.organisation(OrganisationType.INTEGRATED_CARE_BOARD);
        signIn(sample.person(ADMINISTRATOR, board));
        open("organisations/add");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Elm Tree Advice");
        select("Kind of organisation", "Charity");
        select("Country or state", "England");
        choose("The other organisation (optional)", name(board), name(board));
        screenshot("organisation-add");
        click("Add an organisation");
        assertThat(heading()).hasText("Elm Tree Advice");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name(board))))
                .isVisible();
        screenshot("organisation");
        assertAccessible();
        assertFitsPhone();
    }

    @Test
    void findsOrganisationsByPartOfTheirName() {
        var council = sample.organisation(OrganisationType.COUNCIL);
        signIn(sample.person(ADMINISTRATOR, council));
        open("organisations?text=" + name(council).replace(" ", "%20"));
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name(council))))
                .isVisible();
        screenshot("organisations");
        assertAccessible();
        assertFitsPhone();
    }

    @Test
    void asksWhoDecidesAfterASplit() {
        var board = sample.organisation(OrganisationType.INTEGRATED_CARE_BOARD);
        var member = sample.organisation(OrganisationType.SUB_ICB, board);
        var region = sample.organisation(OrganisationType.REGION);
        var north = sample.organisation(OrganisationType.INTEGRATED_CARE_BOARD, region);
        var south = sample.organisation(OrganisationType.INTEGRATED_CARE_BOARD, region);
        SystemWork.run("test", () -> edits.close(board, LocalDate.of(2025, 3, 31), Set.of(north, south), 0));
        signIn(sample.person(ADMINISTRATOR, region));
        open("organisations/" + board + "/deciders");
        screenshot("deciders");
        assertAccessible();
        click("Choose for " + name(member));
        page.getByLabel(name(south)).check();
        click("Save");
        assertThat(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName(name(south))))
                .isVisible();
    }

    @Test
    void showsHistoryInWords() {
        var council = sample.organisation(OrganisationType.COUNCIL);
        signIn(sample.person(ADMINISTRATOR, council));
        open("organisations/" + council + "/history");
        assertThat(page.getByText("added this organisation").first()).isVisible();
    }

    @Test
    void keepsWhatIsTypedWhenARuleRefuses() {
        var council = sample.organisation(OrganisationType.COUNCIL);
        signIn(sample.person(ADMINISTRATOR, council));
        open("organisations/" + council);
        click("Add a code");
        select("Kind of code", "ODS");
        page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill("?");
        click("Save");
        assertThat(page.getByText("is not a valid code").first()).isVisible();
        assertThat(page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("?");
    }

    @Test
    void offersNoEditingOfOrganisationsOfOthers() {
        var council = sample.organisation(OrganisationType.COUNCIL);
        signIn(sample.person(ADMINISTRATOR, sample.organisation(OrganisationType.COUNCIL)));
        open("organisations/" + council);
        assertThat(heading()).hasText(name(council));
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit")))
                .hasCount(0);
    }

    @Test
    void offersACareManagerNoEditing() {
        var council = sample.organisation(OrganisationType.COUNCIL);
        signIn(sample.person(CARE_MANAGER, council));
        open("organisations/" + council);
        assertThat(heading()).hasText(name(council));
        Assertions.assertEquals(
                0,
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit"))
                        .count());
    }

    private com.microsoft.playwright.Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private void select(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    private String name(long id) {
        return SystemWork.as("test", () -> organisations.get(id).name());
    }
}
