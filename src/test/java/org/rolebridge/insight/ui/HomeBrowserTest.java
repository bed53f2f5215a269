package org.rolebridge.insight.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SystemWork;
import org.rolebridge.insight.MyWorkService;
import org.rolebridge.post.FundingSource;
import org.rolebridge.post.PostFundingService;
import org.rolebridge.post.PostOpening;
import org.rolebridge.post.PostService;
import org.rolebridge.post.ShareEntry;
import org.rolebridge.post.TermsEntry;
import org.rolebridge.testing.Browsing;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.Stage;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;

class HomeBrowserTest extends Browsing {

    @Autowired
    WorkRoleService roles;

    @Autowired
    MyWorkService work;

    @Autowired
    PostService posts;

    @Autowired
    PostFundingService funding;

    long network;
    SignedInPerson manager;
    LocalDate today;

    @BeforeEach
    void setUp() {
        network = sample.organisation(PRIMARY_CARE_NETWORK);
        manager = sample.person(CARE_MANAGER, network);
        today = Sample.as(manager, () -> work.get().today());
    }

    private void lateRoles(int count) {
        IntStream.range(0, count).forEach(number -> {
            long id = sample.role(network);
            SystemWork.run("test", () -> roles.place(id, Stage.TRYING_OUT, today.minusDays(3 + number)));
        });
    }

    @Test
    void saysWhatNeedsThePersonAndLeadsThere() {
        lateRoles(2);
        signIn(manager);
        open("");
        assertThat(page.getByText("2 things need you. 2 milestones are late.")).isVisible();
        assertThat(page.getByText("3 days late")).isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(Pattern.compile("Good (morning|afternoon|evening)"));
        screenshot("home");
        page.locator(".rb-tasks a").first().click();
        page.waitForURL(url -> url.contains("/milestones"));
    }

    @Test
    void saysWhenMoneyEndedAndCallsNobodyLate() {
        long role = sample.role(network);
        var terms = new TermsEntry("Band 5", new BigDecimal("37.5"), new BigDecimal("37.5"), null);
        var share = new ShareEntry(
                FundingSource.OTHER,
                null,
                null,
                "Pilot money",
                new BigDecimal("100"),
                Sample.START,
                today.minusWeeks(5));
        Sample.run(manager, () -> {
            long post = posts.add(new PostOpening(UUID.randomUUID(), role, null, Sample.START, terms));
            funding.add(UUID.randomUUID(), post, share);
        });
        signIn(manager);
        open("");
        assertThat(page.getByText("ended 5 weeks ago")).isVisible();
        assertThat(page.getByText("5 weeks late")).hasCount(0);
    }

    @Test
    void countsInTheNavigation() {
        lateRoles(2);
        signIn(manager);
        open("");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My work 2 waiting for you")))
                .isVisible();
    }

    @Test
    void showsTenAndLeadsToTheRest() {
        lateRoles(13);
        signIn(manager);
        open("");
        assertThat(page.locator(".rb-tasks > li")).hasCount(10);
        assertThat(page.getByText("and 3 more. See all:")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("13 late milestones"))
                .click();
        page.waitForURL(url -> url.contains("attention=milestone-late"));
        assertThat(page.getByText("13 of the roles where")).isVisible();
    }

    @Test
    void leadsFromAFigureToItsRows() {
        lateRoles(2);
        signIn(manager);
        open("");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("2 live roles"))
                .click();
        assertThat(page.locator("vaadin-grid a.rb-strong:visible")).hasCount(2);
    }

    @Test
    void isFriendlyWhenNothingWaits() {
        signIn(sample.person(OBSERVER, network));
        open("");
        assertThat(page.getByText("Nothing needs you now.")).isVisible();
        screenshot("home-observer");
        assertAccessible();
        assertFitsPhone();
    }

    @Test
    void isAccessibleAndFitsAPhone() {
        lateRoles(4);
        signIn(manager);
        open("");
        assertAccessible();
        assertFitsPhone();
        page.setViewportSize(PHONE, 844);
        screenshot("home-phone");
    }

    @Test
    void isWalkedThroughWithTheKeyboard() {
        lateRoles(1);
        signIn(manager);
        open("");
        var register = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Register a role"));
        register.focus();
        page.keyboard().press("Tab");
        assertThat(page.locator(".rb-tasks a").first()).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/milestones"));
    }
}
