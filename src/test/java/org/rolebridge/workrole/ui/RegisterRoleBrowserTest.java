package org.rolebridge.workrole.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.post.PostOpening;
import org.rolebridge.post.PostService;
import org.rolebridge.post.TermsEntry;
import org.rolebridge.testing.Browsing;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.RoleKindService;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;

class RegisterRoleBrowserTest extends Browsing {

    @Autowired
    OrganisationService organisations;

    @Autowired
    WorkRoleService roles;

    @Autowired
    RoleKindService kinds;

    @Autowired
    PostService posts;

    private void what(String purpose, String start) {
        choose("Kind of role", "Care co", "Care co-ordinator");
        page.getByLabel("What it is for").fill(purpose);
        fillDate("Start", start);
        click("Continue");
    }

    @Test
    void registersARoleWithAPartnerAndAPost() {
        var manager = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        long council = sample.organisation(COUNCIL);
        var councilName = Sample.as(manager, () -> organisations.get(council).name());
        signIn(manager);
        open("roles/register");
        screenshot("register");
        what("Joins up hospital and home care.", "1 September 2026");
        choose("Another organisation (optional)", councilName, councilName);
        screenshot("register-where");
        click("Continue");
        page.getByLabel("Hours a week").fill("37.5");
        click("Continue");
        assertThat(page.getByText("Joins up hospital and home care.")).isVisible();
        assertThat(page.locator("dd", new Page.LocatorOptions().setHasText(councilName)))
                .isVisible();
        screenshot("register-check");
        assertAccessible();
        click("Register a role");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Care co-ordinator");
        screenshot("role");
    }

    @Test
    void saysAtTheFieldsWhatIsMissing() {
        signIn(sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK)));
        open("roles/register");
        click("Continue");
        assertThat(page.getByText("What it is for – Fill this in").first()).isVisible();
        screenshot("register-missing");
    }

    @Test
    void goesBackToTheStepWhoseFieldARuleRefuses() {
        signIn(sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK)));
        open("roles/register");
        what("Joins up care.", "1 September 1926");
        click("Continue");
        click("Continue");
        click("Register a role");
        assertThat(page.getByText("Dates outside this range are typing errors.").first())
                .isVisible();
        assertThat(page.getByLabel("What it is for")).hasValue("Joins up care.");
        screenshot("register-refused");
    }

    @Test
    void refusesHoursOutOfRangeAtTheirField() {
        signIn(sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK)));
        open("roles/register");
        what("Joins up care.", "1 September 2026");
        click("Continue");
        page.getByLabel("Hours a week").fill("1000000000");
        click("Continue");
        assertThat(page.getByText("There is a problem")).hasCount(0);
        assertThat(page.getByLabel("Hours a week")).isFocused();
    }

    @Test
    void keepsWhatIsNoNumberAlsoAfterANumberThatWasRefused() {
        signIn(sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK)));
        open("roles/register");
        what("Joins up care.", "1 September 2026");
        click("Continue");
        for (var hours : List.of("0", "abc")) {
            page.getByLabel("Hours a week").fill(hours);
            click("Continue");
            assertThat(page.getByLabel("Hours a week")).isFocused();
        }
        assertThat(page.getByText("This is not a number.").first()).isVisible();
        assertThat(page.getByLabel("Hours a week")).hasValue("abc");
    }

    @Test
    void worksOutHoursFromWholeTimeEquivalentsAndBack() {
        signIn(sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK)));
        open("roles/register");
        what("Joins up care.", "1 September 2026");
        click("Continue");
        page.getByLabel("WTE (optional)").fill("0.6");
        page.getByLabel("WTE (optional)").blur();
        assertThat(page.getByLabel("Hours a week")).hasValue("22.5");
        page.getByLabel("Hours a week").fill("30");
        page.getByLabel("Hours a week").blur();
        assertThat(page.getByLabel("WTE (optional)")).hasValue("0.8");
        screenshot("register-posts");
    }

    @Test
    void swallowsNothingThatIsNoNumberNoDateAndNoOrganisation() {
        signIn(sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK)));
        open("roles/register");
        page.getByLabel("Kind of role").fill("Ward clerk of the moon");
        page.getByLabel("What it is for").fill("x".repeat(2001));
        page.getByLabel("Start", new Page.GetByLabelOptions().setExact(true)).fill("31/04/2027");
        click("Continue");
        assertThat(page.getByText("“Ward clerk of the moon” is not in the list.")
                        .first())
                .isVisible();
        assertThat(page.getByText("This is not a date.").first()).isVisible();
        screenshot("register-nothing-swallowed");
        choose("Kind of role", "Care co", "Care co-ordinator");
        fillDate("Start", "1 September 2026");
        click("Continue");
        page.getByLabel("Another organisation (optional)").fill("No such place");
        click("Continue");
        assertThat(page.getByText("“No such place” is not in the list.").first())
                .isVisible();
        page.getByLabel("Another organisation (optional)").fill("");
        click("Continue");
        page.getByLabel("Hours a week").fill("22,5");
        click("Continue");
        assertThat(page.getByText("This is not a number.").first()).isVisible();
        assertThat(page.getByLabel("Hours a week")).hasValue("22,5");
        page.getByLabel("Hours a week").fill("30");
        click("Continue");
        click("Register a role");
        assertThat(page.getByText("at most 2,000").first()).isVisible();
        assertThat(page.getByLabel("What it is for")).hasValue("x".repeat(2001));
    }

    @Test
    void letsAWrongStartBePutRight() {
        signIn(sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK)));
        open("roles/register");
        what("Joins up care.", "1 January 1900");
        click("Continue");
        click("Continue");
        click("Register a role");
        assertThat(page.getByText("Dates outside this range are typing errors.").first())
                .isVisible();
        fillDate("Start", "1 September 2026");
        click("Continue");
        click("Continue");
        click("Continue");
        click("Register a role");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Care co-ordinator");
    }

    @Test
    void readsMonthsFirstInTheUsa() {
        var clinic = sample.organisation(PRIMARY_CARE_NETWORK, "US-NY");
        signIn(sample.person(CARE_MANAGER, clinic));
        open("roles/register");
        fillDate("Start", "11/5/2026");
        assertThat(page.getByLabel("Start", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("November 5, 2026");
    }

    @Test
    void showsRolesThatMayBeTheSameOne() {
        long network = sample.organisation(PRIMARY_CARE_NETWORK);
        var manager = sample.person(CARE_MANAGER, network);
        var before = sample.registration(network);
        Sample.as(manager, () -> roles.register(before));
        var kind = Sample.as(manager, () -> kinds.nameOf(before.roleKindId()));
        signIn(manager);
        open("roles/register");
        choose("Kind of role", kind, kind);
        page.getByLabel("What it is for").fill("The same again?");
        fillDate("Start", "1 September 2026");
        click("Continue");
        click("Continue");
        click("Continue");
        assertThat(page.getByText("There is a role of this kind already.")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(before.title())))
                .isVisible();
        screenshot("register-similar");
    }

    @Test
    void copiesARole() {
        long network = sample.organisation(PRIMARY_CARE_NETWORK);
        var manager = sample.person(CARE_MANAGER, network);
        long council = sample.organisation(COUNCIL);
        var councilName = Sample.as(manager, () -> organisations.get(council).name());
        long role = sample.role(network, sample.partner(council));
        var opening = new PostOpening(
                UUID.randomUUID(),
                role,
                null,
                Sample.START,
                new TermsEntry("Band 5", new BigDecimal("30"), new BigDecimal("37.5"), null));
        Sample.as(manager, () -> posts.add(opening));
        signIn(manager);
        open("roles/" + role);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Copy"))
                .click();
        assertThat(page.getByLabel("What it is for")).hasValue("Connects people with help in their neighbourhood.");
        fillDate("Start", "1 September 2026");
        click("Continue");
        click("Continue");
        click("Continue");
        assertThat(page.locator("dd", new Page.LocatorOptions().setHasText(councilName)))
                .isVisible();
        assertThat(page.getByText("Band 5, 30 hours a week")).isVisible();
    }

    @Test
    void isAccessibleAndFitsAPhone() {
        signIn(sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK)));
        open("roles/register");
        assertAccessible();
        assertFitsPhone();
    }
}
