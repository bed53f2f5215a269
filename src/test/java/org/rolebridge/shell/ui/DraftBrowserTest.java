package org.rolebridge.shell.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shell.DraftService;
import org.rolebridge.testing.Browsing;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.WorkRoleDetails;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;

class DraftBrowserTest extends Browsing {

    private static final String NOTE = "and did not save it";

    @Autowired
    OrganisationService organisations;

    @Autowired
    WorkRoleService roles;

    @Autowired
    DraftService drafts;

    private long network;
    private SignedInPerson manager;

    @BeforeEach
    void meetManager() {
        network = sample.organisation(PRIMARY_CARE_NETWORK);
        manager = sample.person(CARE_MANAGER, network);
    }

    /** Types as fingers do, and never leaves the field. */
    private void type(String label, String words) {
        page.getByLabel(label).pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(20));
    }

    private Locator note() {
        return page.getByText(NOTE);
    }

    private void signInElsewhere() {
        context.close();
        context = newWindow(DESK);
        page = context.newPage();
        signIn(manager);
    }

    @Test
    void bringsBackARegistrationFieldByField() {
        var council = sample.organisation(COUNCIL);
        var councilName = Sample.as(manager, () -> organisations.get(council).name());
        signIn(manager);
        open("roles/register");
        choose("Kind of role", "Care co", "Care co-ordinator");
        page.getByLabel("What it is for").fill("Joins up hospital and home care.");
        fillDate("Start", "1 September 2026");
        click("Continue");
        choose("Another organisation (optional)", councilName, councilName);
        click("Continue");
        page.getByLabel("Hours a week").fill("37.5");
        click("Add another post");
        page.getByLabel("Band or grade (optional)").nth(1).fill("Band 6");
        click("Continue");
        assertThat(page.getByText("37.5 hours a week")).isVisible();
        signInElsewhere();
        assertThat(page.getByText("You began this and did not save it")).isVisible();
        screenshot("home-draft");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Register a role"))
                .last()
                .click();
        assertThat(note()).isVisible();
        screenshot("draft-restored");
        assertThat(page.getByLabel("Band or grade (optional)").nth(1)).hasValue("Band 6");
        assertThat(page.getByLabel("Hours a week").first()).hasValue("37.5");
        click("Back");
        assertThat(page.getByLabel("Another organisation (optional)"))
                .hasValue(java.util.regex.Pattern.compile(councilName + ".*"));
        click("Back");
        assertThat(page.getByLabel("Kind of role")).hasValue("Care co-ordinator");
        assertThat(page.getByLabel("What it is for")).hasValue("Joins up hospital and home care.");
        assertThat(page.getByLabel("Start", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("1 September 2026");
        click("Continue");
        click("Continue");
        click("Continue");
        click("Register a role");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Care co-ordinator");
        open("");
        assertThat(page.getByText("You began this and did not save it")).hasCount(0);
    }

    @Test
    void keepsWhatIsTypedBeforeTheFieldIsLeft() {
        signIn(manager);
        open("roles/register");
        type("What it is for", "Half a sentence");
        page.waitForCondition(() -> kept().contains("Half a sentence"));
        page.reload();
        assertThat(page.getByLabel("What it is for")).hasValue("Half a sentence");
    }

    private String kept() {
        return Sample.as(manager, drafts::latest).toString();
    }

    @Test
    void startsAgainWhenAsked() {
        signIn(manager);
        open("roles/register");
        page.getByLabel("What it is for").fill("Wrong");
        page.getByLabel("What it is for").blur();
        page.waitForCondition(() -> kept().contains("Wrong"));
        page.reload();
        click("Start again");
        assertThat(page.getByLabel("What it is for")).hasValue("");
        assertThat(note()).hasCount(0);
        page.reload();
        assertThat(page.getByLabel("What it is for")).hasValue("");
    }

    @Test
    void forgetsADialogThatIsCancelledAndKeepsOneThatIsEscaped() {
        long id = sample.role(network);
        signIn(manager);
        open("roles/" + id);
        click("Edit");
        page.getByLabel("What it is for").fill("Another purpose");
        page.getByLabel("What it is for").press("Escape");
        page.waitForCondition(() -> kept().contains("Another purpose"));
        click("Edit");
        assertThat(page.getByLabel("What it is for")).hasValue("Another purpose");
        screenshot("draft-dialog");
        clickInDialog("Cancel");
        click("Edit");
        assertThat(page.getByLabel("What it is for")).not().hasValue("Another purpose");
    }

    @Test
    void neverWritesOverWhatOthersSavedMeanwhile() {
        long id = sample.role(network);
        signIn(manager);
        open("roles/" + id);
        click("Edit");
        page.getByLabel("What it is for").fill("My purpose");
        page.getByLabel("What it is for").blur();
        page.waitForCondition(() -> kept().contains("My purpose"));
        var read = Sample.as(manager, () -> roles.get(id));
        var theirs = new WorkRoleDetails(
                read.title(), "Their purpose", read.startedOn(), read.intendedShare(), false, read.version());
        Sample.run(manager, () -> roles.describe(id, theirs));
        page.reload();
        click("Edit");
        clickInDialog("Save");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Somebody else saved this")))
                .isVisible();
        assertThat(page.getByText("Their purpose").first()).isVisible();
    }

    @Test
    void isAccessibleWithADraft() {
        signIn(manager);
        open("roles/register");
        page.getByLabel("What it is for").fill("Wrong");
        page.getByLabel("What it is for").blur();
        page.waitForCondition(() -> kept().contains("Wrong"));
        open("");
        assertAccessible();
        assertFitsPhone();
        open("roles/register");
        assertThat(note()).isVisible();
        assertAccessible();
        assertFitsPhone();
    }
}
