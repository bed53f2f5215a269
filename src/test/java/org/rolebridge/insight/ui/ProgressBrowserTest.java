package org.rolebridge.insight.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SystemWork;
import org.rolebridge.insight.RoleListService;
import org.rolebridge.milestone.Achievement;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.post.FundingSource;
import org.rolebridge.post.PostFundingService;
import org.rolebridge.post.PostOpening;
import org.rolebridge.post.PostService;
import org.rolebridge.post.ShareEntry;
import org.rolebridge.post.TermsEntry;
import org.rolebridge.testing.Browsing;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.Outcome;
import org.rolebridge.workrole.RoleClosing;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;

class ProgressBrowserTest extends Browsing {

    private static final int TEAM = 2;
    /** What A4 leaves between its margins, in pixels. */
    private static final int PAPER = 688;

    @Autowired
    WorkRoleService roles;

    @Autowired
    RoleListService list;

    @Autowired
    MilestoneService milestones;

    @Autowired
    PostService posts;

    @Autowired
    PostFundingService funding;

    long board;
    long network;
    long other;
    SignedInPerson lead;
    SignedInPerson manager;
    LocalDate today;

    @BeforeEach
    void aSystem() {
        board = sample.organisation(INTEGRATED_CARE_BOARD);
        network = sample.organisation(PRIMARY_CARE_NETWORK, board);
        other = sample.organisation(PRIMARY_CARE_NETWORK, board);
        lead = sample.person(HR_LEAD, board);
        manager = sample.person(CARE_MANAGER, network);
        today = Sample.as(lead, list::today);
    }

    /** Three open roles and a closed one, two with a milestone, two posts whose money ends or was never recorded. */
    private void someProgress() {
        long first = sample.role(network);
        achieve(first, today);
        paidUntil(post(first), today.plusMonths(2));
        long second = sample.role(network);
        achieve(second, today.minusMonths(8));
        post(second);
        sample.role(other);
        long closed = sample.role(other);
        SystemWork.run("test", () -> {
            var read = roles.get(closed);
            roles.close(closed, new RoleClosing(today, Outcome.COMPLETED, "Done.", read.version()));
        });
    }

    private void achieve(long role, LocalDate on) {
        Sample.run(manager, () -> {
            var read = milestones.getProgress(role).stories().get(TEAM - 1).milestone();
            milestones.achieve(read.id(), new Achievement(on, null, "A team.", null, read.version()));
        });
    }

    private long post(long role) {
        var terms = new TermsEntry("Band 5", new BigDecimal("37.5"), new BigDecimal("37.5"), null);
        return Sample.as(manager, () -> posts.add(new PostOpening(UUID.randomUUID(), role, null, Sample.START, terms)));
    }

    private void paidUntil(long post, LocalDate lastDay) {
        var whole = new ShareEntry(
                FundingSource.OWN_RECURRENT, null, null, null, new BigDecimal("100"), Sample.START, lastDay);
        Sample.run(manager, () -> funding.add(UUID.randomUUID(), post, whole));
    }

    private Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator card(String heading) {
        return page.locator("section, .rb-card")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(heading).setExact(true))))
                .last();
    }

    private void openTable(String heading) {
        card(heading).getByText("Show as a table").click();
    }

    @Test
    void showsTheNewestQuarterFirstOnAPhone() {
        someProgress();
        signIn(lead);
        page.setViewportSize(PHONE, 844);
        open("progress");
        var box = card("Milestones achieved by quarter").locator(".rb-chart-box");
        box.locator("canvas, svg").first().waitFor();
        box.scrollIntoViewIfNeeded();
        screenshot("progress-quarters-phone");
        var chart = box.locator("rb-chart").boundingBox();
        org.assertj.core.api.Assertions.assertThat(chart.x + chart.width)
                .isLessThanOrEqualTo(box.boundingBox().x + box.boundingBox().width + 1);
        org.assertj.core.api.Assertions.assertThat(chart.x).isLessThan(box.boundingBox().x);
    }

    @Test
    void saysHowFarTheSystemHasCome() {
        someProgress();
        signIn(lead);
        open("progress");
        assertThat(page.getByText("3 open roles in 2 organisations: 3 live.")).isVisible();
        assertThat(page.getByText("One post is paid from money that ends within 12 months"))
                .isVisible();
        assertThat(page.locator("canvas, svg").first()).isVisible();
        screenshot("progress");
        assertAccessible();
        page.setViewportSize(PHONE, 844);
        screenshot("progress-phone");
        assertFitsPhone();
    }

    @Test
    void leadsFromTheTableOfAChartToItsRows() {
        someProgress();
        signIn(lead);
        open("progress");
        openTable("Where roles stand");
        card("Where roles stand")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Trying out"))
                .click();
        page.waitForURL(url -> url.contains("stage=trying-out"));
        assertThat(page.locator("vaadin-grid a.rb-strong:visible")).hasCount(3);
    }

    @Test
    void leadsFromAnOrganisationToItsRoles() {
        someProgress();
        signIn(lead);
        open("progress");
        openTable("Milestones by organisation, % of roles");
        screenshot("progress-tables");
        Assertions.assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertAccessible();
        card("Milestones by organisation, % of roles")
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        page.waitForURL(url -> url.contains("organisation=" + network));
        assertThat(page.locator("vaadin-grid a.rb-strong:visible")).hasCount(2);
    }

    @Test
    void leadsFromAQuarterToItsMilestones() throws IOException {
        someProgress();
        signIn(lead);
        open("progress");
        openTable("Milestones achieved by quarter");
        card("Milestones achieved by quarter").locator("tbody tr a").last().click();
        page.waitForURL(url -> url.contains("progress/milestones"));
        assertThat(page.getByText("One milestone was achieved from")).isVisible();
        assertThat(page.locator("vaadin-grid").getByText("Achieved").first()).isVisible();
        screenshot("progress-milestones");
        assertAccessible();
        var download = page.waitForDownload(() -> link("Export as CSV").click());
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("milestones.csv");
        Assertions.assertThat(Files.readString(download.path()).lines()).hasSize(2);
        page.setViewportSize(PHONE, 844);
        screenshot("progress-milestones-phone");
        assertFitsPhone();
    }

    @Test
    void leadsFromHowRolesAreSupportedToTheRoles() {
        someProgress();
        signIn(lead);
        open("progress");
        openTable("How roles are supported");
        card("How roles are supported").getByRole(AriaRole.LINK).first().click();
        page.waitForURL(url -> url.contains("support="));
        assertThat(page.locator("vaadin-grid a.rb-strong:visible")).hasCount(3);
        assertAccessible();
    }

    @Test
    void saysWhenTheFilterNamesWhatNobodySees() {
        someProgress();
        signIn(lead);
        for (var organisation : new String[] {"-1", "999999999", "x"}) {
            open("progress?organisation=" + organisation);
            assertThat(page.getByText("The filter names an organisation of which you see no roles."))
                    .isVisible();
        }
        screenshot("progress-unseen");
        assertAccessible();
        link("Remove the filter").click();
        assertThat(page.getByText("3 open roles in 2 organisations")).isVisible();
        open("roles?organisation=-1");
        assertThat(page.getByText("No role matches")).isVisible();
        open("progress/milestones?from=x&to=y");
        assertThat(page.getByText("2 milestones were achieved or lost.")).isVisible();
    }

    @Test
    void keepsTheWholeComparisonOnPaper() {
        someProgress();
        signIn(lead);
        open("progress");
        page.locator("rb-chart svg").nth(1).waitFor();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        page.setViewportSize(PAPER, 900);
        screenshot("progress-paper");
        var outside = page.evaluate("""
                () => [...document.querySelectorAll('rb-chart')]
                    .filter((chart) => chart.shadowRoot.querySelector('svg').getBoundingClientRect().right > window.innerWidth)
                    .length""");
        Assertions.assertThat(outside).isEqualTo(0);
    }

    @Test
    void leadsToThePostsThatNeedMoney() throws IOException {
        someProgress();
        signIn(lead);
        open("progress");
        link("All 2 posts").click();
        page.waitForURL(url -> url.contains("progress/funding"));
        assertThat(page.getByText("2 posts need money.")).isVisible();
        screenshot("progress-funding");
        assertAccessible();
        var download = page.waitForDownload(() -> link("Export as CSV").click());
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("funding-running-out.csv");
        Assertions.assertThat(Files.readString(download.path()).lines()).hasSize(3);
        page.setViewportSize(PHONE, 844);
        screenshot("progress-funding-phone");
        assertFitsPhone();
        page.setViewportSize(DESK, 900);
        link("No funding recorded").click();
        page.waitForURL(url -> url.contains("gap=none-recorded"));
        assertThat(page.locator("vaadin-grid").getByText("Nobody")).isVisible();
        assertThat(page.locator("vaadin-grid").getByText("Own recurrent money")).hasCount(0);
    }

    @Test
    void keepsFiltersInTheAddressOverAReload() {
        someProgress();
        signIn(lead);
        open("progress");
        click("Period");
        page.getByLabel("Last 4 quarters").check();
        click("Show");
        page.waitForURL(url -> url.contains("period=one-year"));
        open("progress?period=one-year&organisation=" + network);
        assertThat(page.getByText("2 open roles in one organisation: 2 live.")).isVisible();
        page.reload();
        assertThat(page.getByText("2 open roles in one organisation: 2 live.")).isVisible();
        assertThat(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Remove the filter Period: Last 4 quarters")))
                .isVisible();
        openTable("Milestones achieved by quarter");
        assertThat(card("Milestones achieved by quarter").locator("tbody tr")).hasCount(4);
        link("See the post").or(link("All 2 posts")).click();
        page.waitForURL(url -> url.contains("organisation=" + network));
    }

    @Test
    void downloadsTheFigures() throws IOException {
        someProgress();
        signIn(lead);
        open("progress");
        var download = page.waitForDownload(() -> link("Export as CSV").click());
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("progress.csv");
        Assertions.assertThat(Files.readString(download.path()))
                .contains("Where roles stand")
                .contains("Trying out,3,4");
    }

    @Test
    void isFriendlyWhereNothingIsYet() {
        signIn(lead);
        open("progress");
        assertThat(page.getByText("No roles to count yet")).isVisible();
        screenshot("progress-empty");
        assertAccessible();
        assertFitsPhone();
    }

    @Test
    void showsObserversNothingAboutMoney() {
        someProgress();
        signIn(sample.person(OBSERVER, board));
        open("progress");
        assertThat(page.getByText("3 open roles in 2 organisations: 3 live.")).isVisible();
        assertThat(page.getByText("Funding running out")).hasCount(0);
        assertAccessible();
        open("progress/funding");
        assertThat(page.getByText("Posts are not shared with you")).isVisible();
    }
}
