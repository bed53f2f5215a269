package org.rolebridge.assurance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.funding.FundingSample;
import org.rolebridge.funding.FundingSample.Sides;
import org.rolebridge.testing.Browsing;
import org.springframework.beans.factory.annotation.Autowired;

class AuditBrowserTest extends Browsing {

    @Autowired
    FundingSample money;

    private Sides sides;
    private long award;

    @BeforeEach
    void openTheBooks() {
        sides = money.sides();
        award = money.confirmed(sides, "57800.00");
        money.approve(sides, award, "40000.00");
        money.pay(sides, award, "41500.00");
    }

    @Test
    void asksAnswersAndCloses() {
        signIn(sides.commissioner());
        var path = raise();
        signInAs(sides.manager());
        open(path);
        page.getByLabel("Your answer").fill("On 1 June; April and May were covered by the first.");
        screenshot("audit-answer");
        assertAccessible();
        assertFitsPhone();
        click("Send answer");
        assertThat(page.getByText("The commissioner’s turn").first()).isVisible();
        signInAs(sides.commissioner());
        open("audit");
        screenshot("audit-list");
        assertAccessible();
        assertFitsPhone();
        open("audit?turn=commissioner");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Start date of the second post"))
                .first()
                .click();
        page.getByText("Accepted: the answer explains it").click();
        page.getByLabel("Your words").fill("Thank you.");
        click("Send");
        assertThat(page.getByText("The query is closed.").first()).isVisible();
        assertThat(page.locator(".rb-history").getByText("closed a query")).isVisible();
        assertThat(page.locator(".rb-history").getByText("raised a query")).isVisible();
        screenshot("audit-closed");
        page.setViewportSize(PHONE, 844);
        screenshot("audit-closed-phone");
    }

    /** @return the address of the query */
    private String raise() {
        open("funding/awards/" + award);
        screenshot("audit-award");
        click("Raise a query");
        page.getByLabel("In one line").fill("Start date of the second post");
        page.getByLabel("Your words").fill("The award pays from April; when did the second person start?");
        screenshot("audit-raise");
        clickInDialog("Raise a query");
        page.waitForURL("**/audit/*");
        return page.url().substring(page.url().indexOf("audit/"));
    }

    @Test
    void showsWhatARuleFoundAndChecksTheBooks() {
        signIn(sides.commissioner());
        open("audit");
        assertThat(page.getByRole(
                                AriaRole.LINK, new Page.GetByRoleOptions().setName("Paid £1,500.00 more than approved"))
                        .first())
                .isVisible();
        click("Check the books");
        assertThat(page.getByText("All totals agree with their transactions")).isVisible();
        page.setViewportSize(PHONE, 844);
        screenshot("audit-list-phone");
    }

    private void signInAs(SignedInPerson person) {
        context.close();
        context = newWindow(DESK);
        page = context.newPage();
        signIn(person);
    }
}
