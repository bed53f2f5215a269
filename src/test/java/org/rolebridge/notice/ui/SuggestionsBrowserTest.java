package org.rolebridge.notice.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.notice.SuggestionService;
import org.rolebridge.testing.Browsing;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;

class SuggestionsBrowserTest extends Browsing {

    @Autowired
    SuggestionService suggestions;

    private long network;
    private SignedInPerson writer;
    private SignedInPerson lead;

    @BeforeEach
    void aBoardAboveANetwork() {
        long board = sample.organisation(INTEGRATED_CARE_BOARD);
        network = sample.organisation(PRIMARY_CARE_NETWORK, board);
        writer = sample.person(CARE_MANAGER, network);
        lead = sample.person(HR_LEAD, board);
    }

    @Test
    void showsTheWriterTheAnswerOfAnother() {
        signIn(writer);
        open("suggestions/new?rule=role-host-own");
        page.getByLabel("What should change, and why?").fill("Let neighbours host.");
        click("Send the suggestion");
        assertThat(page.getByText("Not answered yet")).isVisible();
        try (var second = newWindow(DESK)) {
            var window = second.newPage();
            signIn(window, lead);
            window.navigate(address("suggestions"));
            window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Answer"))
                    .click();
            window.getByLabel("Your answer").fill("We will.");
            window.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the answer"))
                    .click();
            assertThat(window.getByText("We will.")).isVisible();
        }
        open("suggestions");
        assertThat(page.getByText("We will.")).isVisible();
        screenshot("suggestions");
        assertAccessible();
        assertFitsPhone();
    }

    @Test
    void offersNoAnswerToOnesOwn() {
        long board = lead.grants().getFirst().organisationId();
        Sample.run(lead, () -> suggestions.write(UUID.randomUUID(), board, "role-host-own", "My own."));
        signIn(lead);
        open("suggestions");
        assertThat(page.getByText("My own.")).isVisible();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Answer")))
                .hasCount(0);
    }
}
