package org.rolebridge.checkin.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SystemWork;
import org.rolebridge.checkin.CheckInEntry;
import org.rolebridge.checkin.CheckInService;
import org.rolebridge.checkin.PastReviews;
import org.rolebridge.checkin.ReviewPlan;
import org.rolebridge.checkin.TeamReviewService;
import org.rolebridge.db.Tables;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.testing.Browsing;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;

class CheckInsBrowserTest extends Browsing {

    @Autowired
    CheckInService checkIns;

    @Autowired
    TeamReviewService reviews;

    @Autowired
    PastReviews past;

    @Autowired
    OrganisationService organisations;

    @Autowired
    DSLContext db;

    private long board;
    private long role;
    private SignedInPerson manager;
    private LocalDate today;

    @BeforeEach
    void registerRole() {
        board = sample.organisation(INTEGRATED_CARE_BOARD);
        long network = sample.organisation(PRIMARY_CARE_NETWORK, board);
        manager = sample.person(CARE_MANAGER, network);
        role = sample.role(network);
        today = Sample.as(manager, () -> organisations.today(network));
    }

    private void openSection(SignedInPerson person) {
        signIn(person);
        open("roles/" + role + "/check-ins");
    }

    private void phone(String name) {
        page.setViewportSize(PHONE, 844);
        screenshot(name);
        page.setViewportSize(DESK, 900);
    }

    private void answer(Page window, int question, String level) {
        window.getByRole(AriaRole.RADIOGROUP)
                .nth(question - 1)
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(level).setExact(true))
                .click();
    }

    private void checkedIn(int monthsAgo, Integer... levels) {
        var entry = new CheckInEntry(today.minusMonths(monthsAgo), new ArrayList<@Nullable Integer>(List.of(levels)));
        Sample.run(manager, () -> checkIns.checkIn(UUID.randomUUID(), role, entry));
    }

    @Test
    void checksInWithThreeClicksAndSave() {
        openSection(manager);
        assertThat(page.getByText("Nobody has checked in yet")).isVisible();
        click("Check in now");
        answer(page, 1, "Mostly");
        answer(page, 2, "Partly");
        answer(page, 3, "Partly");
        assertAccessible();
        screenshot("check-in-dialog");
        phone("check-in-dialog-390");
        clickInDialog("Save");
        assertThat(page.getByText("Your check-in is saved")).isVisible();
        assertThat(page.getByText("2.3 of 4")).isVisible();
        click("Change today’s check-in");
        answer(page, 1, "Fully");
        clickInDialog("Save");
        assertThat(page.getByText("2.7 of 4")).isVisible();
    }

    @Test
    void saysWhichAnswerIsMissing() {
        openSection(manager);
        click("Check in now");
        answer(page, 1, "Mostly");
        clickInDialog("Save");
        assertThat(page.getByRole(AriaRole.DIALOG).locator(".rb-problems li")).hasCount(2);
    }

    @Test
    void showsHowAnswersWentAndWhatToImproveFirst() {
        checkedIn(18, 1, 1, 0);
        checkedIn(12, 2, 1, 1);
        checkedIn(7, 3, 2, 1);
        held(13, 1);
        held(2, 2);
        openSection(manager);
        assertThat(page.getByText("of 100 points:")).isVisible();
        assertThat(page.getByText("What to improve first").first()).isVisible();
        assertThat(page.locator("rb-chart")).hasCount(8);
        assertThat(page.getByText("How it is counted")).hasCount(2);
        page.locator("summary", new Page.LocatorOptions().setHasText("What each answer counts"))
                .click();
        assertAccessible();
        assertFitsPhone();
        screenshot("check-ins");
        phone("check-ins-390");
    }

    private void held(int monthsAgo, int usual) {
        var to = today.minusMonths(monthsAgo);
        var answers = new ArrayList<List<@Nullable Integer>>();
        for (int person = 0; person < 6; person++) {
            var levels = new ArrayList<@Nullable Integer>();
            for (int factor = 0; factor < 10; factor++) {
                levels.add(Math.clamp((long) usual + (person * factor) % 3 - 1, 0, 3));
            }
            answers.add(levels);
        }
        var round = new PastReviews.Round(role, manager.personId(), to.minusDays(9), to);
        SystemWork.run("test", () -> past.hold(round, answers));
    }

    @Test
    void asksAgainInMyWorkWhenItIsTime() {
        checkedIn(7, 3, 2, 1);
        signIn(manager);
        open("");
        page.getByText("time to check in").first().click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check in now")))
                .isVisible();
    }

    @Test
    void startsATeamReviewAndAnswersItWithoutAnAccount() {
        openSection(sample.person(HR_LEAD, board));
        click("Start a team review");
        clickInDialog("Start and show the links");
        var links = page.getByLabel("Links", new Page.GetByLabelOptions().setExact(true));
        assertThat(links).isVisible();
        screenshot("team-review-links");
        var first = links.inputValue().split("\n");
        Assertions.assertThat(first).hasSize(8);
        clickInDialog("I have them");
        assertThat(page.getByText("A team review is open until")).isVisible();
        assertThat(page.getByText("8 links have been given out.")).isVisible();
        assertAccessible();
        screenshot("team-review-open");
        try (var window = newWindow(DESK)) {
            answerByLink(window.newPage(), first[0]);
        }
    }

    private void answerByLink(Page guest, String link) {
        var before = page;
        page = guest;
        guest.navigate(address(link.substring(link.indexOf("team-review"))));
        assertThat(guest.getByText("nobody sees your answers")).isVisible();
        for (int question = 1; question < 9; question++) {
            answer(guest, question, "Mostly");
        }
        assertAccessible();
        assertFitsPhone();
        screenshot("team-review-answer");
        phone("team-review-answer-390");
        click("Send my answers");
        assertThat(guest.locator(".rb-problems li")).hasCount(2);
        answer(guest, 9, "Mostly");
        answer(guest, 10, "Fully");
        click("Send my answers");
        assertThat(guest.getByText("Thank you. Your answers have arrived.")).isVisible();
        assertAccessible();
        guest.reload();
        assertThat(guest.getByText("This link does not work, or works no longer."))
                .isVisible();
        page = before;
    }

    @Test
    void keepsNoDraftOfSomebodyWhoIsSignedIn() {
        var link = Sample.as(
                        manager,
                        () -> reviews.giveLinks(
                                reviews.open(UUID.randomUUID(), role, new ReviewPlan(today.plusDays(9), null)), 5, 0))
                .getFirst();
        signIn(manager);
        open("team-review/" + link);
        answer(page, 1, "Mostly");
        answer(page, 2, "Mostly");
        open("team-review/" + link);
        assertThat(page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setChecked(true)))
                .hasCount(0);
        Assertions.assertThat(db.fetchCount(Tables.DRAFT, Tables.DRAFT.PERSON_ID.eq(manager.personId())))
                .isZero();
    }

    @Test
    void unknownLinksLookLikeUsedOnes() {
        open("team-review/nothing");
        assertThat(page.getByText("This link does not work, or works no longer."))
                .isVisible();
    }

    @Test
    void isNoBusinessOfObservers() {
        signIn(sample.person(OBSERVER, board));
        open("roles/" + role);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Check-ins")))
                .hasCount(0);
    }
}
