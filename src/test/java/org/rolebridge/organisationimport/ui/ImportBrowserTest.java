package org.rolebridge.organisationimport.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.testing.Browsing;

class ImportBrowserTest extends Browsing {

    private static final String TITLES = "name,type,identifier_scheme,identifier,opened,jurisdiction\n";

    @BeforeEach
    void openAsAdministrator() {
        signIn(sample.administrator());
        open("organisations/import");
    }

    @Test
    void checksAndApplies() {
        upload("new.csv", TITLES + "Elm House,Care site,LOCAL,BROWSER-1,,England\n");
        tab("New (1)").waitFor();
        screenshot("import-checked");
        assertAccessible();
        button("Apply: write 2 records").click();
        assertThat(page.getByText("2 records were written.")).isVisible();
        screenshot("import-done");
    }

    @Test
    void showsRefusedRowsWithLineColumnAndReason() {
        upload(
                "refused.csv",
                TITLES + "Elm House,Castle,LOCAL,BROWSER-2,,England\nOak,Council,LOCAL,BROWSER-3,,England\n");
        tab("Refused (1)").click();
        assertThat(page.getByText("“Castle” is not a known kind of organisation.")
                        .or(page.getByText("\"Castle\" is not a known kind of organisation."))
                        .first())
                .isVisible();
        screenshot("import-refused-rows");
        button("Apply: write 2 records").click();
        assertThat(page.getByText("Half an import is hard to find later.").first())
                .isVisible();
        page.getByLabel("Leave out the refused row and import the others").check();
        button("Apply: write 2 records").click();
        assertThat(page.getByText("2 records were written.")).isVisible();
    }

    @Test
    void refusesAFileThatIsNotWhatItSeems() {
        upload("wrong.csv", "PK\u0003\u0004 this is a packed file");
        assertThat(page.getByText("This file is named as a text file").first()).isVisible();
        screenshot("import-refused-file");
    }

    @Test
    void fitsAPhone() {
        assertAccessible();
        assertFitsPhone();
        screenshot("import");
    }

    private void upload(String name, String text) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private com.microsoft.playwright.Locator tab(String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    private com.microsoft.playwright.Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
