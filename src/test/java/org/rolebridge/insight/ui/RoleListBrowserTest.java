package org.rolebridge.insight.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SystemWork;
import org.rolebridge.testing.Browsing;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.Registration;
import org.rolebridge.workrole.Stage;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;

class RoleListBrowserTest extends Browsing {

    @Autowired
    WorkRoleService roles;

    long network;
    SignedInPerson manager;

    @BeforeEach
    void setUp() {
        network = sample.organisation(PRIMARY_CARE_NETWORK);
        manager = sample.person(CARE_MANAGER, network);
    }

    private void someRoles(int count) {
        var partner = sample.partner(sample.organisation(COUNCIL));
        IntStream.range(0, count).forEach(number -> sample.role(network, partner));
    }

    private Locator rows() {
        return page.locator("vaadin-grid a.rb-strong:visible");
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void tellsHowManyThereAreAndLeadsToARole() {
        someRoles(3);
        signIn(manager);
        open("roles");
        assertThat(page.getByText("3 roles where")).isVisible();
        assertThat(rows()).hasCount(3);
        screenshot("roles-few");
        rows().first().click();
        page.waitForURL(url -> url.matches(".*/roles/[0-9]+"));
    }

    @Test
    void keepsFiltersInTheAddress() {
        someRoles(2);
        long growing = sample.role(network);
        SystemWork.run("test", () -> roles.place(growing, Stage.GROWING, null));
        signIn(manager);
        open("roles");
        click("Stage");
        page.getByLabel("Growing").check();
        screenshot("roles-chip");
        click("Show");
        page.waitForURL(url -> url.contains("stage=growing"));
        assertThat(rows()).hasCount(1);
        assertThat(page.getByText("One of the roles where")).isVisible();
        page.reload();
        assertThat(rows()).hasCount(1);
        click("Remove the filter Stage: Growing");
        assertThat(rows()).hasCount(3);
    }

    @Test
    void sortsByAHeading() {
        someRoles(3);
        signIn(manager);
        open("roles");
        var first = rows().first().textContent();
        page.locator("vaadin-grid-sorter").first().click();
        page.waitForURL(url -> url.contains("descending"));
        assertThat(rows().last()).hasText(first);
    }

    @Test
    void offersTheNextStepWhereNothingIsYet() {
        signIn(manager);
        open("roles");
        assertThat(page.getByText("No roles yet")).isVisible();
        assertThat(link("Register a role").first()).isVisible();
        screenshot("roles-empty");
        assertAccessible();
    }

    @Test
    void leadsBackFromAFilterThatFindsNothing() {
        someRoles(1);
        signIn(manager);
        open("roles?state=closed&stage=embedded");
        link("All open roles").click();
        assertThat(rows()).hasCount(1);
    }

    @Test
    void readsALongListWhileScrolling() {
        someRoles(130);
        signIn(manager);
        open("roles");
        assertThat(page.getByText("130 roles where")).isVisible();
        rows().first().waitFor();
        page.locator("vaadin-grid").evaluate("grid => grid.scrollToIndex(129)");
        page.waitForFunction("() => document.querySelector('vaadin-grid').size === 130");
        assertThat(rows().first()).isVisible();
        screenshot("roles-long");
        assertAccessible();
        assertFitsPhone();
    }

    @Test
    void downloadsTheListAsAFile() throws IOException {
        someRoles(2);
        signIn(manager);
        open("roles");
        var download = page.waitForDownload(() -> link("Export as CSV").click());
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("roles.csv");
        Assertions.assertThat(Files.readString(download.path()).lines()).hasSize(3);
    }

    @Test
    void offersObserversNeitherMoneyNorTheButton() {
        someRoles(1);
        signIn(sample.person(OBSERVER, network));
        open("roles");
        assertThat(rows()).hasCount(1);
        assertThat(link("Register a role")).hasCount(0);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Funding ends")))
                .hasCount(0);
    }

    @Test
    void showsSummariesOnAPhone() {
        someRoles(4);
        signIn(manager);
        page.setViewportSize(PHONE, 844);
        open("roles");
        assertThat(rows()).hasCount(4);
        screenshot("roles-phone");
        assertAccessible();
        page.setViewportSize(DESK, 900);
        assertFitsPhone();
    }

    @Test
    void worksFromTheKeyboard() {
        someRoles(1);
        signIn(manager);
        open("roles");
        var chip = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sort").setExact(true));
        chip.focus();
        page.keyboard().press("Enter");
        var first = page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Title"));
        assertThat(first).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("sort=started"));
    }

    @Test
    void listsPlannedRolesAmongTheOpenOnes() {
        long planned =
                Sample.as(manager, () -> roles.register(starting(LocalDate.now().plusMonths(6))));
        signIn(manager);
        open("roles");
        assertThat(page.getByText("One role where")).isVisible();
        assertThat(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("State: Open").setExact(true)))
                .isVisible();
        screenshot("roles-open");
        rows().first().click();
        page.waitForURL(url -> url.endsWith("/roles/" + planned));
    }

    private Registration starting(LocalDate day) {
        var form = sample.registration(network);
        return new Registration(
                form.key(),
                form.roleKindId(),
                form.title(),
                form.purpose(),
                day,
                network,
                form.hostSide(),
                form.parties(),
                form.posts());
    }

    @Test
    void showsWhatIsChosenOnEnter() {
        someRoles(2);
        signIn(manager);
        open("roles");
        click("Title");
        page.getByLabel("Title begins with").fill("Nothing is called so");
        page.getByLabel("Title begins with").press("Enter");
        page.waitForURL(url -> url.contains("title="));
        assertThat(page.getByText("No role matches")).isVisible();
        open("roles");
        click("Stage");
        page.getByLabel("Growing").check();
        page.getByLabel("Growing").press("Enter");
        page.waitForURL(url -> url.contains("stage=growing"));
    }
}
