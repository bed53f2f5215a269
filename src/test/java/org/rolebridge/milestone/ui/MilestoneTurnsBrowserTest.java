package org.rolebridge.milestone.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.milestone.Achievement;
import org.rolebridge.milestone.ConfirmationService;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.testing.Browsing;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose turn it is with a milestone, and what a slip does not leave behind. */
class MilestoneTurnsBrowserTest extends Browsing {

    @Autowired
    MilestoneService milestones;

    @Autowired
    ConfirmationService confirmations;

    private SignedInPerson manager;
    private SignedInPerson lead;
    private long role;

    @BeforeEach
    void registerRole() {
        long host = sample.organisation(PRIMARY_CARE_NETWORK);
        manager = sample.person(CARE_MANAGER, host);
        lead = sample.person(HR_LEAD, host);
        role = sample.role(host);
    }

    private Milestone achieve(int number) {
        return Sample.as(manager, () -> {
            var before = milestones.getProgress(role).stories().get(number - 1).milestone();
            var what = new Achievement(Sample.START.plusMonths(3), null, "A team.", null, before.version());
            return milestones.achieve(before.id(), what);
        });
    }

    private Locator item(String name) {
        return page.locator("ol.rb-milestones > li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private void openMilestones(SignedInPerson person) {
        signIn(person);
        open("roles/" + role + "/milestones");
    }

    private void openAgain(SignedInPerson person) {
        context.clearCookies();
        openMilestones(person);
    }

    @Test
    void takesBackWhatWasRecordedByMistake() {
        achieve(2);
        openMilestones(manager);
        click("Record: 2 Team and line manager");
        page.getByLabel("It was recorded by mistake").check();
        page.getByLabel("Why, in your own words").fill("It was the role next to it");
        screenshot("milestone-mistake");
        assertAccessible();
        click("Save");
        assertThat(item("2 Team and line manager")).containsText("Not started");
        item("2 Team and line manager").getByText("History (1)").click();
        assertThat(item("2 Team and line manager")).containsText("took this back on");
    }

    @Test
    void asksAndAnswersBeforeItIsConfirmed() {
        achieve(2);
        openMilestones(lead);
        click("Ask about: 2 Team and line manager");
        page.getByLabel("What do you want to know?").fill("Which team?");
        click("Send the question");
        assertThat(item("2 Team and line manager")).containsText("Achieved, question to answer");
        open("milestones/waiting");
        assertThat(page.getByText("Asked: their turn").first()).isVisible();
        screenshot("milestone-asked-queue");

        openAgain(manager);
        assertThat(item("2 Team and line manager")).containsText("“Which team?”");
        screenshot("milestone-asked");
        page.setViewportSize(PHONE, 844);
        screenshot("milestone-asked-phone");
        assertFitsPhone();
        page.setViewportSize(DESK, 900);
        assertAccessible();
        click("Answer the question about: 2 Team and line manager");
        page.getByLabel("Your answer").fill("The falls team");
        click("Send the answer");
        assertThat(item("2 Team and line manager")).containsText("“The falls team”");
        assertThat(item("2 Team and line manager")).containsText("Achieved, waiting for confirmation");
    }

    @Test
    void showsTheQuestionOnMyWorkOfThoseWhoRunTheRole() {
        var recorded = achieve(2);
        Sample.run(lead, () -> confirmations.ask(recorded.id(), "Which team?", recorded.version()));
        signIn(manager);
        assertThat(page.getByText("answer a question about a milestone").first())
                .isVisible();
    }

    @Test
    void asksWhyADayLiesBeforeTheStart() {
        openMilestones(manager);
        click("Record: 2 Team and line manager");
        fillDate("Achieved on", "1 March 2025");
        page.getByLabel("Why this day").fill("Agreed in the project before");
        screenshot("milestone-early");
        click("Save");
        assertThat(item("2 Team and line manager")).containsText("Why this day: “Agreed in the project before”");
        assertThat(item("2 Team and line manager")).containsText("Recorded on");
    }

    @Test
    void returnsTheFocusToTheMilestoneThatWasRecorded() {
        openMilestones(manager);
        click("Record: 2 Team and line manager");
        click("Save");
        assertThat(item("2 Team and line manager")).containsText("Achieved, waiting for confirmation");
        assertThat(page.getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Page.GetByRoleOptions()
                                .setName("Record: 2 Team and line manager")
                                .setExact(true)))
                .isFocused();
    }

    @Test
    void returnsTheFocusToTheMilestoneWhenItsButtonIsGone() {
        achieve(2);
        openMilestones(lead);
        click("Confirm: 2 Team and line manager");
        click("Confirm");
        assertThat(item("2 Team and line manager")).containsText("Achieved and confirmed");
        assertThat(item("2 Team and line manager")).isFocused();
    }

    @Test
    void renamesAndRetiresAMilestoneOfItsOwn() {
        Sample.run(manager, () -> milestones.addExtra(UUID.randomUUID(), role, "Own car", null));
        openMilestones(manager);
        click("Record: Own car");
        page.getByLabel("Give it another name").check();
        page.getByLabel("What is to be reached").fill("Lease car");
        click("Save");
        click("Record: Lease car");
        page.getByLabel("Take it off the list").check();
        page.getByLabel("Why, in your own words").fill("Nobody drives");
        click("Save");
        page.getByText("Taken off the list (1)").click();
        assertThat(item("Lease car")).containsText("Taken off the list on");
        screenshot("milestone-retired");
    }
}
