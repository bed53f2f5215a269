package org.rolebridge.workrole.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.testing.Browsing;

class RoleStateBrowserTest extends Browsing {

    private long role;

    @BeforeEach
    void aRoleOfOnesOwn() {
        long network = sample.organisation(PRIMARY_CARE_NETWORK);
        role = sample.role(network);
        signIn(sample.person(CARE_MANAGER, network));
    }

    @Test
    void asksWhyARoleRestsAndShowsIt() {
        open("roles/" + role);
        click("Pause");
        page.getByLabel("Why does it rest?").fill("Nobody can supervise it.");
        fillDate("Expected back on (optional)", "1 March 2099");
        screenshot("role-pause");
        clickInDialog("Pause");
        assertThat(page.getByText("Nobody can supervise it. It is expected back on 1 March 2099."))
                .isVisible();
        screenshot("role-paused");
        assertAccessible();
    }

    @Test
    void showsHowAClosedRoleEnded() {
        open("roles/" + role);
        click("Close");
        page.getByLabel("Completed: it did what it was for").check();
        page.getByLabel("Why, in your own words").fill("Both services share one desk.");
        clickInDialog("Close");
        assertThat(page.getByText("Completed: it did what it was for. Both services share one desk."))
                .isVisible();
        screenshot("role-closed");
        assertFitsPhone();
    }

    @Test
    void noticesANameInANote() {
        open("roles/" + role);
        click("Pause");
        page.getByLabel("Why does it rest?").fill("Sarah Jones is on leave.");
        page.getByLabel("Why does it rest?").blur();
        assertThat(page.getByText("This may name a person.")).isVisible();
        screenshot("role-pause-name");
        assertAccessible();
        page.getByLabel("Why does it rest?").fill("The supervisor is on leave.");
        page.getByLabel("Why does it rest?").blur();
        assertThat(page.getByText("This may name a person.")).hasCount(0);
    }

    @Test
    void saysARefusalOnce() {
        open("roles/" + role);
        click("Pause");
        page.getByLabel("Why does it rest?").fill("It rests.");
        fillDate("Expected back on (optional)", "1 March 2020");
        clickInDialog("Pause");
        assertThat(page.getByText("A paused role is expected back after today")).hasCount(1);
        assertThat(page.getByText("From today on it rests.")).isVisible();
        screenshot("refused-once");
        assertAccessible();
    }

    @Test
    void leavesButtonsFreeOfMessages() {
        for (int width : new int[] {DESK, PHONE}) {
            page.setViewportSize(width, 844);
            open("roles/" + role);
            click(width == DESK ? "Pause" : "Resume");
            if (width == DESK) {
                page.getByLabel("Why does it rest?").fill("It rests.");
            }
            clickInDialog(width == DESK ? "Pause" : "Resume");
            var toast = page.locator("vaadin-notification-card");
            toast.waitFor();
            screenshot("toast-" + width);
            for (var button : page.locator("main vaadin-button:visible, main a.rb-button:visible")
                    .all()) {
                Assertions.assertThat(overlap(toast, button))
                        .as(button.textContent() + " at " + width)
                        .isFalse();
            }
        }
    }

    private static boolean overlap(Locator one, Locator other) {
        BoundingBox a = one.boundingBox();
        BoundingBox b = other.boundingBox();
        return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
    }
}
