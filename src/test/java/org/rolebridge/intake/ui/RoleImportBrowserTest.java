package org.rolebridge.intake.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.testing.Browsing;

class RoleImportBrowserTest extends Browsing {

    private static final String TABLE = """
            role,role_title,kind,purpose,started,post,hours,person,award,funder,amount,award_starts,award_ends,share_of_post
            R-1,Link worker,Care co-ordinator,Connects people.,01/04/2025,P-01,37.5,LW-014,A-1,Harbour Trust,38000.00,01/04/2025,31/03/2027,60
            R-1,,,,,P-02,22.5,,,,,,,
            R-2,Navigator,Wizard,Guides people.,01/04/2025,P-01,99,,,,,,,
            """;

    @BeforeEach
    void openTheScreen() {
        signIn(sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK)));
        open("roles/import");
    }

    private void upload(String name, String text) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void showsWhatAFileWouldAddAndAddsIt() {
        upload("roles.csv", TABLE);
        assertThat(
                        page.getByText(
                                "1 role, 2 posts, 1 person in post, 1 award, who pays for 1 post would be added. 1 row is refused."))
                .isVisible();
        assertAccessible();
        assertFitsPhone();
        screenshot("role-import-check");
        phoneScreenshot("role-import-check-390");
        click("Add all of this");
        assertThat(page.getByText("One row is refused, so nothing was brought in.")
                        .first())
                .isVisible();
        screenshot("role-import-refused");
        page.getByLabel("Leave out the refused row and add the others").check();
        click("Add all of this");
        assertThat(page.getByText("2 rows were brought in.")).isVisible();
        screenshot("role-import-done");
    }

    @Test
    void refusesAFileThatIsNotATable() {
        upload("roles.csv", "name\nJane\n");
        assertThat(page.getByText("These columns are missing")).isVisible();
        assertAccessible();
        screenshot("role-import-unfit");
    }

    @Test
    void isAccessibleAndFitsAPhone() {
        assertAccessible();
        assertFitsPhone();
        screenshot("role-import");
        phoneScreenshot("role-import-390");
    }

    private void phoneScreenshot(String name) {
        page.setViewportSize(PHONE, 844);
        screenshot(name);
        page.setViewportSize(DESK, 900);
    }
}
