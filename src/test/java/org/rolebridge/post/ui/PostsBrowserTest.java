package org.rolebridge.post.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.post.FundingSource;
import org.rolebridge.post.PostFundingService;
import org.rolebridge.post.PostOpening;
import org.rolebridge.post.PostService;
import org.rolebridge.post.ShareEntry;
import org.rolebridge.post.SpellEntry;
import org.rolebridge.post.SpellService;
import org.rolebridge.post.TermsEntry;
import org.rolebridge.testing.Browsing;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;

class PostsBrowserTest extends Browsing {

    @Autowired
    PostService posts;

    @Autowired
    SpellService spells;

    @Autowired
    PostFundingService funding;

    private long host;
    private long council;
    private long roleId;
    private SignedInPerson manager;

    @BeforeEach
    void setScene() {
        host = sample.organisation(PRIMARY_CARE_NETWORK);
        council = sample.organisation(COUNCIL);
        roleId = sample.role(host, sample.partner(council));
        manager = sample.person(CARE_MANAGER, host);
    }

    private long post(String pay) {
        var terms = new TermsEntry("Band 5", new BigDecimal("37.5"), new BigDecimal("37.5"), new BigDecimal(pay));
        return Sample.as(
                manager, () -> posts.add(new PostOpening(UUID.randomUUID(), roleId, null, Sample.START, terms)));
    }

    private void fill(long postId) {
        var person =
                new SpellEntry(UUID.randomUUID(), postId, host, "LW-014", new BigDecimal("22.5"), Sample.START, null);
        var share = new ShareEntry(
                FundingSource.OTHER,
                null,
                null,
                "Harbour Trust",
                new BigDecimal("60"),
                Sample.START,
                LocalDate.of(2027, 3, 31));
        Sample.run(manager, () -> spells.start(person));
        Sample.run(manager, () -> funding.add(UUID.randomUUID(), postId, share));
    }

    @Test
    void addsAPostFillsItAndSaysWhoPays() {
        signIn(manager);
        open("roles/" + roleId + "/posts");
        assertThat(page.getByText("No posts yet")).isVisible();
        click("Add a post");
        page.getByLabel("Band or grade").fill("Band 5");
        fillDate("First day", "1 April 2026");
        clickInDialog("Add a post");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("P-01"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Post P-01");
        click("Someone starts");
        page.getByLabel("Your reference for this person").fill("Jane Smith");
        fillDate("First day in post", "1 May 2026");
        click("Save");
        assertThat(page.getByText("This looks like a name.").first()).isVisible();
        screenshot("post-name-refused");
        page.getByLabel("Your reference for this person").fill("LW-014");
        click("Save");
        assertThat(page.getByText("LW-014 in post, 1.0 WTE.")).isVisible();
        click("Add who pays");
        page.getByLabel("The organisation’s own recurrent money").check();
        fillDate("First day", "1 May 2026");
        click("Save");
        assertThat(page.getByText("100% is paid for (Own recurrent money), without an end date."))
                .isVisible();
        screenshot("post");
    }

    @Test
    void changesTermsFromADayOn() {
        long postId = post("31049");
        signIn(manager);
        open("roles/" + roleId + "/posts/" + postId);
        click("Change the terms");
        fillDate("From", "1 October 2026");
        page.getByLabel("Hours a week", new Page.GetByLabelOptions().setExact(true))
                .fill("30");
        screenshot("post-change-terms");
        click("Save");
        assertThat(page.getByText("30 of 37.5").first()).isVisible();
        assertThat(page.getByText("1 April 2025 to 30 September 2026")).isVisible();
    }

    @Test
    void correctsAReferenceThatWasMistyped() {
        long postId = post("31049");
        fill(postId);
        signIn(manager);
        open("roles/" + roleId + "/posts/" + postId);
        click("Correct the reference LW-014");
        page.getByLabel("Your reference for this person").fill("LW-041");
        screenshot("post-correct-reference");
        click("Save");
        assertThat(page.getByText("LW-041 in post", new Page.GetByTextOptions().setExact(false)))
                .isVisible();
    }

    @Test
    void takesAwayTheReferenceOfSomebodyWhoLeft() {
        long postId = post("31049");
        var gone = new SpellEntry(
                UUID.randomUUID(),
                postId,
                host,
                "LW-015",
                new BigDecimal("20"),
                Sample.START,
                Sample.START.plusMonths(2));
        Sample.as(manager, () -> spells.start(gone));
        signIn(manager);
        open("roles/" + roleId + "/posts/" + postId);
        click("Anonymise LW-015");
        assertThat(page.getByText("It would go by itself after 1 June 2031.")).isVisible();
        screenshot("post-anonymise");
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName("Anonymise")
                                .setExact(true))
                .click();
        assertThat(page.getByText("The reference is gone")).isVisible();
        assertThat(page.getByText("LW-015")).hasCount(0);
        assertThat(page.getByText(java.util.regex.Pattern.compile("Anonymous \\d+"))
                        .first())
                .isVisible();
    }

    @Test
    void showsPartnersNoPayAndNoButtons() {
        long postId = post("31049");
        signIn(sample.person(CARE_MANAGER, council));
        open("roles/" + roleId + "/posts/" + postId);
        assertThat(page.getByText("Band 5").first()).isVisible();
        assertThat(page.getByText("31,049")).hasCount(0);
        assertThat(page.getByText("Pay a year")).hasCount(0);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Correct")))
                .hasCount(0);
    }

    @Test
    void saysInTheHeaderHowMuchIsFilled() {
        fill(post("31049"));
        post("31049");
        signIn(manager);
        open("roles/" + roleId);
        assertThat(page.getByText("0.6 of 2.0 WTE in post")).isVisible();
        screenshot("role-with-posts");
    }

    @Test
    void tellsTheHistoryOfThePostItsPeopleAndItsMoney() {
        long postId = post("31049");
        fill(postId);
        signIn(manager);
        open("roles/" + roleId + "/posts/" + postId);
        var history = page.locator(".rb-history");
        assertThat(history).containsText("60");
        assertThat(history).containsText("22.5");
        assertThat(history).containsText("P-01");
    }

    @Test
    void isAccessibleAndFitsAPhone() {
        long postId = post("31049");
        fill(postId);
        post("31049");
        signIn(manager);
        open("roles/" + roleId + "/posts");
        assertAccessible();
        assertFitsPhone();
        screenshot("posts");
        phoneScreenshot("posts-390");
        open("roles/" + roleId + "/posts/" + postId);
        assertAccessible();
        assertFitsPhone();
        screenshot("post-filled");
        phoneScreenshot("post-390");
        click("Add who pays");
        assertAccessible();
        screenshot("post-share-dialog");
    }

    private void phoneScreenshot(String name) {
        page.setViewportSize(PHONE, 844);
        screenshot(name);
        page.setViewportSize(DESK, 900);
    }
}
