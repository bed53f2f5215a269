package org.rolebridge.funding.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.funding.AwardService;
import org.rolebridge.funding.FundingSample;
import org.rolebridge.funding.FundingSample.Sides;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.testing.Browsing;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;

class FundingBrowserTest extends Browsing {

    @Autowired
    FundingSample money;

    @Autowired
    AwardService awards;

    @Autowired
    OrganisationService organisations;

    private Sides sides;

    @BeforeEach
    void openTheBooks() {
        sides = money.sides();
    }

    @Test
    void logsAnAwardThatTheFunderThenConfirmsApprovesAndPays() {
        var board = Sample.as(
                sides.manager(), () -> organisations.get(sides.board()).name());
        signIn(sides.manager());
        open("roles/" + sides.role() + "/funding");
        screenshot("funding-role-empty");
        click("Log an award");
        fillAward(board);
        screenshot("funding-log");
        clickInDialog("Log an award");
        assertThat(page.getByText("Not confirmed by funder").first()).isVisible();
        screenshot("funding-role");
        confirmAsCommissioner();
        record("Approval: this much may be paid", "40000");
        record("Payment: this much left the bank", "38,204.16");
        assertThat(page.getByText("£38,204.16 paid · £40,000.00 approved · £17,800.00 left to approve")
                        .first())
                .isVisible();
        screenshot("funding-award");
        open("roles/" + sides.role());
        assertThat(page.getByText("paid of £57,800.00 awarded").first()).isVisible();
        screenshot("funding-role-overview");
    }

    private void confirmAsCommissioner() {
        context.close();
        context = newWindow(DESK);
        page = context.newPage();
        signIn(sides.commissioner());
        open("funding");
        screenshot("funding-awards");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Link worker fund"))
                .first()
                .click();
        click("Confirm award");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("for the role Link worker");
        clickInDialog("Confirm award");
        assertThat(page.getByText("stands behind this award")).isVisible();
    }

    private void fillAward(String board) {
        choose("Funder", board, board);
        page.getByLabel("Name of the award").fill("Link worker fund");
        page.getByLabel("Amount").fill("57800");
        fillDate("Awarded on", "1 April 2026");
        fillDate("Pays from", "1 April 2026");
        fillDate("Last day it pays for (optional)", "31 March 2027");
    }

    private void record(String kind, String amount) {
        click("Record a transaction");
        page.getByText(kind).click();
        page.getByLabel("Amount").pressSequentially(amount);
        fillDate("On which day?", "1 May 2026");
        screenshot("funding-record");
        click("Record");
        page.getByRole(AriaRole.DIALOG)
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
    }

    @Test
    void saysWhatIsLeftWhenAnApprovalGoesTooFar() {
        long award = money.confirmed(sides, "100.00");
        signIn(sides.commissioner());
        open("funding/awards/" + award);
        click("Record a transaction");
        page.getByLabel("Amount").fill("100.01");
        fillDate("On which day?", "1 May 2026");
        click("Record");
        assertThat(page.getByText("Only £100.00 of this award is left to approve.")
                        .first())
                .isVisible();
        screenshot("funding-refused");
        assertAccessible();
    }

    @Test
    void asksBeforeAPaymentBeyondWhatIsApprovedAndLeadsToItsQuery() {
        long award = money.confirmed(sides, "100.00");
        money.approve(sides, award, "60.00");
        signIn(sides.commissioner());
        open("funding/awards/" + award);
        click("Record a transaction");
        page.getByText("Payment: this much left the bank").click();
        page.getByLabel("Amount").fill("70");
        fillDate("On which day?", "1 May 2026");
        click("Record");
        assertThat(page.getByText("This payment goes £10.00 beyond what is approved"))
                .isVisible();
        assertThat(page.getByText("Record it all the same")).isVisible();
        screenshot("funding-overpaid");
        assertAccessible();
        page.getByText("Record it all the same").click();
        click("Record");
        page.locator(".rb-toast a", new Page.LocatorOptions().setHasText("Paid £10.00 more than approved"))
                .click();
        page.waitForURL("**/audit/*");
        assertThat(page.getByText("Somebody else has to close this query.")).isVisible();
        assertThat(page.getByText("Close the query")).hasCount(0);
        assertThat(page.locator(".rb-history").getByText("Rule: more was paid than approved"))
                .isVisible();
        screenshot("audit-own");
        assertAccessible();
        page.getByLabel("Your words").fill("Did it arrive?");
        click("Ask again");
        assertThat(page.getByText("Did it arrive?")).isVisible();
    }

    @Test
    void tellsInTheHistoryWhyAnAwardWasRefused() {
        long award = money.logged(sides, "100.00");
        Sample.run(sides.commissioner(), () -> awards.refuse(award, "We know of 80.00 only", 0));
        signIn(sides.manager());
        open("funding/awards/" + award);
        assertThat(page.locator(".rb-history").getByText("We know of 80.00 only"))
                .isVisible();
        assertThat(page.locator(".rb-history").getByText("refused an award")).isVisible();
        screenshot("funding-refused-history");
        assertAccessible();
    }

    @Test
    void givesAFunderKnownByNameItsOrganisation() {
        var board = Sample.as(
                sides.manager(), () -> organisations.get(sides.board()).name());
        long award = Sample.as(sides.manager(), () -> awards.log(money.entry(sides, null, "100.00")));
        signIn(sides.manager());
        open("funding/awards/" + award);
        click("Edit");
        screenshot("funding-edit-funder");
        assertAccessible();
        choose("Funder (optional)", board, board);
        clickInDialog("Save");
        assertThat(page.getByText("£100.00 from " + board).first()).isVisible();
    }

    @Test
    void addsASchemeWithACap() {
        signIn(sides.commissioner());
        open("funding/schemes");
        screenshot("funding-schemes-empty");
        click("Add a scheme");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Neighbourhood roles fund");
        page.getByLabel("Limit (optional)").fill("250000");
        fillDate("From", "1 April 2026");
        screenshot("funding-scheme-form");
        clickInDialog("Add a scheme");
        page.waitForURL("**/funding/schemes/*");
        click("Add a cap");
        choose("Kind of role", "Care co", "Care co-ordinator");
        page.getByLabel("At most a year, for a full-time post").fill("43352");
        fillDate("From", "1 April 2026");
        page.getByLabel("Source", new Page.GetByLabelOptions().setExact(true)).fill("Rate table 2026/27, line 22");
        clickInDialog("Add a cap");
        assertThat(page.getByText("£3,612.67").first()).isVisible();
        screenshot("funding-scheme");
        assertAccessible();
        assertFitsPhone();
        open("funding/schemes");
        screenshot("funding-schemes");
        assertAccessible();
        assertFitsPhone();
    }

    @Test
    void totalsAndTransactionsFollowTheAddress() {
        long scheme = money.scheme(sides, "1000.00");
        long award = money.confirmed(sides, scheme, "100.00");
        money.approve(sides, award, "60.00");
        money.logged(sides, "77.00");
        signIn(sides.commissioner());
        open("funding/transactions?transaction=approval");
        assertThat(page.getByText("1 transaction.", new Page.GetByTextOptions()))
                .isVisible();
        screenshot("funding-transactions");
        assertAccessible();
        assertFitsPhone();
        for (var by : new String[] {"scheme", "organisation", "kind", "quarter"}) {
            open("funding/totals?by=" + by);
            assertThat(page.getByText("£177.00").first()).isVisible();
        }
        screenshot("funding-totals");
        assertAccessible();
        assertFitsPhone();
    }

    @Test
    void exportsWhatTheFiltersShow() throws Exception {
        money.logged(sides, "77.00");
        signIn(sides.manager());
        open("funding");
        var download = page.waitForDownload(
                () -> page.getByText("Export these awards as CSV").click());
        var csv = Files.readString(download.path(), StandardCharsets.UTF_8);
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("awards.csv");
        Assertions.assertThat(csv).contains("Link worker funding 2026/27").contains("77.00");
    }

    @Test
    void everyScreenIsAccessibleAndFitsAPhone() {
        long award = money.confirmed(sides, "57800.00");
        money.logged(sides, "1200.00");
        money.approve(sides, award, "40000.00");
        money.pay(sides, award, "38204.16");
        signIn(sides.manager());
        for (var path : new String[] {
            "funding", "funding/awards/" + award, "roles/" + sides.role() + "/funding", "roles/" + sides.role()
        }) {
            open(path);
            assertAccessible();
            assertFitsPhone();
            page.setViewportSize(PHONE, 844);
            screenshot("funding-phone-" + path.replace('/', '-').replaceAll("[0-9]+", "n"));
            page.setViewportSize(DESK, 900);
            screenshot("funding-desk-" + path.replace('/', '-').replaceAll("[0-9]+", "n"));
        }
    }
}
