package org.rolebridge.milestone.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.db.Tables.ACCESS_GRANT;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.milestone.Achievement;
import org.rolebridge.milestone.ConfirmationService;
import org.rolebridge.milestone.Loss;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.testing.Browsing;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class MilestoneBrowserTest extends Browsing {

    private static final LocalDate DAY = Sample.START.plusMonths(4);

    @Autowired
    MilestoneService milestones;

    @Autowired
    ConfirmationService confirmations;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    private long host;
    private SignedInPerson manager;
    private SignedInPerson lead;
    private long role;

    @BeforeEach
    void registerRole() {
        host = sample.organisation(PRIMARY_CARE_NETWORK);
        manager = sample.person(CARE_MANAGER, host);
        lead = sample.person(HR_LEAD, host);
        role = sample.role(host);
    }

    private Milestone milestone(int number) {
        return Sample.as(manager, () -> milestones.getProgress(role))
                .stories()
                .get(number - 1)
                .milestone();
    }

    private Milestone achieve(int number, String note) {
        var before = milestone(number);
        var began = before.isProvedOverTime() ? Sample.START : null;
        var link = "https://evidence.example.org/" + number;
        var what = new Achievement(DAY.plusDays(31L * number), began, note, link, before.version());
        return Sample.as(manager, () -> milestones.achieve(before.id(), what));
    }

    /** A role in the middle of its way: confirmed, waiting, returned, lost, not applicable, late. */
    private void live() {
        var confirmed = achieve(3, "Supervision every four weeks");
        Sample.run(lead, () -> confirmations.confirm(confirmed.id(), confirmed.version()));
        achieve(4, "Band 5");
        achieve(8, "First postholder left, the second started after the gap");
        var returned = achieve(5, "Named in the service specification");
        Sample.run(lead, () -> confirmations.sendBack(returned.id(), "Which clause?", returned.version()));
        var lost = achieve(6, "Plan agreed");
        Sample.run(
                manager,
                () -> milestones.lose(lost.id(), new Loss(DAY.plusYears(1), "The trainer left", null, lost.version())));
        var single = milestone(9);
        Sample.run(manager, () -> milestones.exclude(single.id(), "One post only", single.version()));
        Sample.run(manager, () -> milestones.start(milestone(1).id(), 0));
    }

    private Locator item(Page window, String name) {
        return window.locator("ol.rb-milestones > li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void click(Page window, String button) {
        window.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    @Test
    void isRecordedByOnePersonAndConfirmedByAnother() {
        signIn(manager);
        open("roles/" + role + "/milestones");
        click("Record: 2 Team and line manager");
        fillDate("Achieved on", "1 August 2025");
        page.getByLabel("Note (optional)").fill("In the structure chart since August");
        screenshot("milestone-record");
        click("Save");
        assertThat(item(page, "2 Team and line manager")).containsText("Achieved, waiting for confirmation");

        var other = newWindow(DESK);
        var second = other.newPage();
        signIn(second, lead);
        second.navigate(address("milestones/waiting"));
        assertThat(second.locator(".rb-nav .rb-count")).containsText("1");
        click(second, "Confirm: 2 Team and line manager");
        assertThat(second.getByRole(AriaRole.DIALOG)).containsText("Role: Link worker");
        assertThat(second.getByRole(AriaRole.DIALOG)).containsText("hosted by Sample primary_care_network");
        click(second, "Confirm");
        assertThat(second.getByText("Nothing waits for your confirmation").first())
                .isVisible();
        assertThat(second.locator(".rb-nav .rb-count")).hasCount(0);
        other.close();

        open("roles/" + role + "/milestones");
        assertThat(item(page, "2 Team and line manager")).containsText("Achieved and confirmed");
        assertThat(page.getByText("1 of them confirmed").first()).isVisible();
    }

    @Test
    void isReturnedWithAReasonThatTheCareManagerReads() {
        achieve(2, "Agreed");
        signIn(lead);
        open("roles/" + role + "/milestones");
        click("Return: 2 Team and line manager");
        click("Return");
        assertThat(field("vaadin-text-area", "What is missing or wrong")).containsText("Fill this in");
        page.getByLabel("What is missing or wrong").fill("Which team?");
        click("Return");
        assertThat(item(page, "2 Team and line manager")).containsText("“Which team?”");
    }

    @Test
    void refusesWhoeverRecordedItAndSaysWhy() {
        transaction.executeWithoutResult(status -> db.insertInto(ACCESS_GRANT)
                .set(ACCESS_GRANT.PERSON_ID, manager.personId())
                .set(ACCESS_GRANT.PROFILE, HR_LEAD.name())
                .set(ACCESS_GRANT.ORGANISATION_ID, host)
                .set(ACCESS_GRANT.VALID_FROM, Sample.START)
                .set(ACCESS_GRANT.VERSION, 0)
                .execute());
        achieve(2, "Agreed");
        signIn(manager);
        open("roles/" + role + "/milestones");
        click("Confirm: 2 Team and line manager");
        click("Confirm");
        assertThat(page.getByText("You recorded this yourself").first()).isVisible();
        screenshot("milestone-own");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close"))
                .click();
        assertThat(item(page, "2 Team and line manager")).containsText("Achieved, waiting for confirmation");
    }

    private Locator field(String kind, String label) {
        return page.locator(kind, new Page.LocatorOptions().setHasText(label));
    }

    @Test
    void saysAtTheFieldWhatAProofOverTimeNeeds() {
        signIn(manager);
        open("roles/" + role + "/milestones");
        click("Record: 8 Refilled after someone left");
        click("Save");
        assertThat(field("vaadin-date-picker", "Day they left")).containsText("Fill this in");
        fillDate("Day they left", "1 May 2025");
        click("Save");
        assertThat(page.getByText("A milestone proved over time needs a note or a link")
                        .first())
                .isVisible();
        screenshot("milestone-proof");
    }

    @Test
    void opensWithTheMilestoneThatALinkAsksFor() {
        signIn(manager);
        open("roles/" + role + "/milestones?milestone=9");
        assertThat(item(page, "9 Widespread")).isFocused();
        assertThat(item(page, "9 Widespread")).isInViewport();
    }

    @Test
    void refusesALinkThatCouldRun() {
        signIn(manager);
        open("roles/" + role + "/milestones");
        click("Record: 2 Team and line manager");
        page.getByLabel("Link to the evidence (optional)").fill("javascript:alert(1)");
        click("Save");
        assertThat(page.getByText("A link is a web address").first()).isVisible();
    }

    @Test
    void showsTheRulesBehindStageAndDates() {
        live();
        signIn(manager);
        open("roles/" + role + "/milestones");
        screenshot("milestone-manager");
        assertThat(page.getByText("0–2 trying out, 3–6 growing, 7 or more").first())
                .isVisible();
        page.getByText("Why this stage").click();
        assertThat(page.getByText("Embedded needs 7: 4 to go")).isVisible();
        page.getByText("How the dates were suggested").click();
        assertThat(page.getByText("Team and line manager: 3 months after the start"))
                .isVisible();
    }

    @Test
    void showsBothVersionsWhenSomebodySavedMeanwhile() {
        signIn(manager);
        open("roles/" + role + "/milestones");
        click("Record: 2 Team and line manager");
        Sample.run(manager, () -> milestones.start(milestone(2).id(), 0));
        click("Save");
        assertThat(page.getByText("Somebody else saved this while you were working")
                        .first())
                .isVisible();
        assertThat(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("In progress")))
                .isVisible();
        screenshot("milestone-stale");
        click("Save mine over it");
        assertThat(item(page, "2 Team and line manager")).containsText("Achieved, waiting for confirmation");
    }

    @Test
    void addsAMilestoneOfItsOwn() {
        signIn(manager);
        open("roles/" + role + "/milestones");
        click("Add a milestone of your own");
        page.getByLabel("What is to be reached").fill("Lease car in place");
        click("Add");
        assertThat(item(page, "Lease car in place")).containsText("Not started");
    }

    @Test
    void isAccessibleAndFitsAPhone() {
        live();
        signIn(lead);
        for (var path : new String[] {"roles/" + role, "roles/" + role + "/milestones", "milestones/waiting"}) {
            open(path);
            assertAccessible();
            assertFitsPhone();
            var name = path.replaceAll("[0-9]+/?", "").replace('/', '-');
            screenshot("milestone-" + name);
            page.setViewportSize(PHONE, 844);
            screenshot("milestone-" + name + "-phone");
            page.setViewportSize(DESK, 900);
        }
        open("roles/" + role + "/milestones");
        page.getByText("History (1)").first().click();
        page.getByText("Why this stage").click();
        screenshot("milestone-opened");
        open("roles/" + role + "/history");
        screenshot("milestone-trail");
    }
}
