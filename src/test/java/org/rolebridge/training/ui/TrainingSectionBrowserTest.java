package org.rolebridge.training.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;
import static org.rolebridge.training.GuidanceSample.details;
import static org.rolebridge.training.TrainingScene.completed;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.post.PostService;
import org.rolebridge.post.SpellService;
import org.rolebridge.testing.Browsing;
import org.rolebridge.testing.Sample;
import org.rolebridge.training.CompletionService;
import org.rolebridge.training.GuidanceKind;
import org.rolebridge.training.GuidanceSample;
import org.rolebridge.training.GuidanceService;
import org.rolebridge.training.TrainingScene;
import org.springframework.beans.factory.annotation.Autowired;

class TrainingSectionBrowserTest extends Browsing {

    @Autowired
    GuidanceService guidance;

    @Autowired
    CompletionService completions;

    @Autowired
    PostService posts;

    @Autowired
    SpellService spells;

    @Autowired
    Clock clock;

    private LocalDate today;
    private long board;
    private long council;
    private long role;
    private SignedInPerson lead;
    private SignedInPerson manager;

    @BeforeEach
    void aRoleInASystem() {
        today = LocalDate.now(clock);
        board = sample.organisation(INTEGRATED_CARE_BOARD);
        long network = sample.organisation(PRIMARY_CARE_NETWORK, board);
        council = sample.organisation(COUNCIL);
        role = sample.role(network, sample.partner(council));
        lead = sample.person(HR_LEAD, board);
        manager = sample.person(CARE_MANAGER, network);
    }

    private long item(GuidanceSample form) {
        return Sample.as(
                lead,
                () -> guidance.add(
                        UUID.randomUUID(),
                        board,
                        form.roleKinds(Set.of(sample.kind())).build()));
    }

    private void aTeam() {
        long certificate = item(details(sample, "Care Certificate").withinDays(84));
        long mcGowan = item(details(sample, "Oliver McGowan training").everyMonths(36));
        item(details(sample, "Accredited training for link workers")
                .kind(GuidanceKind.REQUIRED_TO_CLAIM)
                .withinDays(365));
        item(details(sample, "Workforce development framework").kind(GuidanceKind.RECOMMENDED));
        var scene = new TrainingScene(posts, spells);
        long first = scene.person(manager, role, "LW-014", today.minusDays(300));
        scene.person(manager, role, "LW-021", today.minusDays(100));
        Sample.run(
                manager,
                () -> completions.record(UUID.randomUUID(), completed(role, first, certificate, today.minusDays(250))));
        Sample.run(
                manager,
                () -> completions.record(UUID.randomUUID(), completed(role, first, mcGowan, today.minusDays(20))));
    }

    private void openSection() {
        open("roles/" + role + "/training");
    }

    @Test
    void showsWhoHasWhat() {
        aTeam();
        signIn(manager);
        openSection();
        assertThat(page.getByText("Overdue", new Page.GetByTextOptions().setExact(true)))
                .hasCount(1);
        assertThat(page.getByText("In date", new Page.GetByTextOptions().setExact(true)))
                .hasCount(2);
        screenshot("role-training");
        assertAccessible();
        assertFitsPhone();
        page.setViewportSize(PHONE, 844);
        screenshot("role-training-phone");
    }

    @Test
    void recordsACompletionWithItsSuggestedLastDay() {
        item(details(sample, "Oliver McGowan training").everyMonths(12));
        new TrainingScene(posts, spells).person(manager, role, "LW-014", LocalDate.of(2025, 4, 1));
        signIn(manager);
        openSection();
        click("Record: Oliver McGowan training, LW-014");
        fillDate("Completed (optional)", "29 February 2024");
        assertThat(page.getByLabel("Last day it holds (optional)")).hasValue("28 February 2025");
        screenshot("training-record");
        assertAccessible();
        fillDate("Completed (optional)", "31 October 2026");
        click("Save");
        assertThat(page.getByText("until 31 Oct 2027")).isVisible();
        click("Correct: Oliver McGowan training, LW-014");
        page.getByLabel("Provider (optional)").fill("Skills for Care");
        click("Save");
        assertThat(page.getByText("The completion is recorded").first()).isVisible();
    }

    @Test
    void explainsWhyACompletionCannotLieInTheFuture() {
        item(details(sample, "Oliver McGowan training"));
        new TrainingScene(posts, spells).person(manager, role, "LW-014", LocalDate.of(2025, 4, 1));
        signIn(manager);
        openSection();
        click("Record: Oliver McGowan training, LW-014");
        fillDate("Completed (optional)", "31 October 2126");
        click("Save");
        assertThat(page.getByText("Plans are not completions").first()).isVisible();
        screenshot("training-record-refused");
    }

    @Test
    void countsRequiredItemsOnTheOverview() {
        aTeam();
        signIn(manager);
        open("roles/" + role);
        assertThat(page.getByText("2 of 6")).isVisible();
        assertThat(page.getByText("required items in date")).isVisible();
        screenshot("role-training-card");
        assertAccessible();
        assertFitsPhone();
    }

    @Test
    void showsAPartnerWhatAppliesAndNobody() {
        aTeam();
        signIn(sample.person(CARE_MANAGER, council));
        openSection();
        assertThat(page.getByText("Care Certificate")).isVisible();
        assertThat(page.getByText("LW-014")).hasCount(0);
        screenshot("role-training-partner");
        assertAccessible();
    }

    @Test
    void saysWhatToDoWhenNothingApplies() {
        signIn(manager);
        openSection();
        assertThat(page.getByText("Nothing is required for this kind of role yet"))
                .isVisible();
        screenshot("role-training-empty");
    }

    @Test
    void showsWhoHasAnItemOnItsPage() {
        aTeam();
        signIn(manager);
        open("training");
        page.getByText("Care Certificate").first().click();
        assertThat(page.getByText("Who has it").first()).isVisible();
        screenshot("training-use");
        assertAccessible();
        assertFitsPhone();
    }
}
