package org.rolebridge.support.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;
import static org.rolebridge.support.Programme.Level.MESO;
import static org.rolebridge.support.SupportSample.programme;
import static org.rolebridge.support.SupportSample.sheet;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.support.EnvironmentIndicator;
import org.rolebridge.support.EnvironmentService;
import org.rolebridge.support.IndicatorEntry;
import org.rolebridge.support.ProgrammeService;
import org.rolebridge.support.ScoringService;
import org.rolebridge.testing.Browsing;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;

class ProgrammeBrowserTest extends Browsing {

    @Autowired
    ProgrammeService programmes;

    @Autowired
    ScoringService scoring;

    @Autowired
    EnvironmentService environments;

    private long network;
    private SignedInPerson lead;

    @BeforeEach
    void aSystem() {
        long board = sample.organisation(INTEGRATED_CARE_BOARD);
        network = sample.organisation(PRIMARY_CARE_NETWORK, board);
        lead = sample.person(HR_LEAD, board);
    }

    private void phone(String name) {
        assertAccessible();
        assertFitsPhone();
        page.setViewportSize(PHONE, 844);
        screenshot(name + "-phone");
        page.setViewportSize(DESK, 900);
    }

    private Locator group(String item) {
        return page.getByRole(
                AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(item).setExact(true));
    }

    @Test
    void addsAProgramme() {
        signIn(lead);
        open("programmes");
        click("Add a programme");
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Name").setExact(true))
                .fill("Neighbourhood connectors");
        fillDate("From", "1 April 2026");
        screenshot("programme-add");
        assertAccessible();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Add a programme")
                                .setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Neighbourhood connectors");
        screenshot("programme");
    }

    @Test
    void scoresAProgrammeForAKindOfRole() {
        long id = programme(programmes, sample, lead, MESO);
        long kind = sample.kind();
        signIn(lead);
        open(SupportNavigation.scores(id, kind));
        group("Role description").getByLabel("3 mostly").check();
        group("Salary paid").getByLabel("4 in full").check();
        page.getByLabel("Why (optional): Salary paid").fill("Up to the maximum of the band");
        screenshot("support-sheet");
        phone("support-sheet");
        click("Save the scores");
        page.waitForURL(url -> url.endsWith("/" + id));
        assertThat(page.getByText("2 of 16 items scored")).isVisible();
        open(SupportNavigation.scores(id, kind));
        assertThat(group("Role description").getByLabel("3 mostly")).isChecked();
        assertThat(page.getByText("Salary paid: 4").first()).isVisible();
        screenshot("support-sheet-saved");
    }

    @Test
    void showsTheProgrammeAndItsScores() {
        long id = programme(programmes, sample, lead, MESO);
        Sample.run(lead, () -> scoring.score(sheet(id, sample.kind(), 3, 2)));
        signIn(lead);
        open(SupportNavigation.programme(id));
        assertThat(page.getByText("High").first()).isVisible();
        screenshot("programme-scored");
        phone("programme-scored");
        open("programmes");
        screenshot("programmes");
        phone("programmes");
    }

    @Test
    void showsScoresToACareManagerWithoutFields() {
        long id = programme(programmes, sample, lead, MESO);
        long kind = sample.kind();
        Sample.run(lead, () -> scoring.score(sheet(id, kind, 3, 2)));
        signIn(sample.person(CARE_MANAGER, network));
        open(SupportNavigation.scores(id, kind));
        assertThat(page.getByText("3 mostly").first()).isVisible();
        assertThat(page.getByRole(AriaRole.RADIOGROUP)).hasCount(0);
        screenshot("support-sheet-read");
        assertAccessible();
    }

    @Test
    void scoresTheEnvironmentWithASource() {
        signIn(lead);
        open(SupportNavigation.environment(sample.jurisdiction("GB-ENG")));
        click("Begin a new profile");
        fillDate("As of", "1 April 2020");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName("Begin a new profile")
                                .setExact(true))
                .click();
        click("Score: 7. Pay scale or band");
        page.getByLabel("+2 very easy").check();
        page.getByLabel("Source", new Page.GetByLabelOptions().setExact(true)).fill("NHS terms and conditions");
        screenshot("environment-score");
        click("Save");
        assertThat(page.getByText("NHS terms and conditions").first()).isVisible();
        screenshot("environment");
        phone("environment");
    }

    @Test
    void readsSupportAndEnvironmentOfARoleTogether() {
        long id = programme(programmes, sample, lead, MESO);
        Sample.run(lead, () -> scoring.score(sheet(id, sample.kind(), 3, 3)));
        hardEnvironment();
        long role = sample.role(network);
        signIn(sample.person(CARE_MANAGER, network));
        open("roles/" + role);
        assertThat(page.getByText("Relies on the programme")).isVisible();
        assertThat(page.getByText("Hard environment (−1.0); support 0.75: training 3.0, funding 3.0 of 4"))
                .isVisible();
        screenshot("role-support");
        page.getByText("How this is worked out").click();
        assertThat(page.getByText("The smaller of 3.0 and 3.0, divided by 4, is 0.75."))
                .isVisible();
        screenshot("role-support-open");
        phone("role-support-open");
    }

    private void hardEnvironment() {
        long place = sample.jurisdiction("GB-ENG-PC");
        long profile = Sample.as(lead, () -> environments.begin(place, LocalDate.of(2026, 4, 1), null));
        for (int number = 1; number <= EnvironmentIndicator.COUNT; number++) {
            var entry = new IndicatorEntry(number, -1, "Contract", null, null, version(profile, number));
            Sample.run(lead, () -> environments.score(profile, entry));
        }
    }

    /** The jurisdiction is everybody's, so another test may have scored it. */
    private int version(long profile, int number) {
        return Sample.as(lead, () -> environments.indicators(profile)).stream()
                .filter(held -> held.number() == number)
                .mapToInt(EnvironmentIndicator::version)
                .findFirst()
                .orElse(0);
    }
}
