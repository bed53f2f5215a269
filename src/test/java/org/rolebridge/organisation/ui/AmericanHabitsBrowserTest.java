package org.rolebridge.organisation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.organisation.OrganisationType.OTHER;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SystemWork;
import org.rolebridge.testing.Browsing;
import org.rolebridge.workrole.Registration;
import org.rolebridge.workrole.RoleKindService;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;

class AmericanHabitsBrowserTest extends Browsing {

    @Autowired
    WorkRoleService roles;

    @Autowired
    RoleKindService kinds;

    @Test
    void showsAmericanWordsInListsFormsAndExports() throws IOException {
        long county = sample.organisation(OTHER, "US-NY");
        roleAt(sample.organisation(PRIMARY_CARE_NETWORK, "US-NY", county), "patient-navigator");
        signIn(sample.person(HR_LEAD, county));
        open("roles");
        assertThat(page.getByText("In post / FTE").first()).isVisible();
        var download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Export as CSV"))
                        .click());
        Assertions.assertThat(Files.readString(download.path()))
                .contains("FTE in post")
                .doesNotContain("WTE");
        open("programmes");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Programs");
        screenshot("american-programs");
    }

    @Test
    void keepsBritishWordsInBritain() {
        long network = sample.organisation(PRIMARY_CARE_NETWORK);
        sample.role(network);
        signIn(sample.person(CARE_MANAGER, network));
        open("roles");
        assertThat(page.getByText("In post / WTE").first()).isVisible();
    }

    private void roleAt(long host, String kind) {
        var form = sample.registration(host);
        SystemWork.run("test", () -> {
            long kindId = kinds.inForce().stream()
                    .filter(one -> one.code().equals(kind))
                    .findFirst()
                    .orElseThrow()
                    .id();
            roles.register(new Registration(
                    form.key(),
                    kindId,
                    form.title(),
                    form.purpose(),
                    form.startedOn(),
                    host,
                    form.hostSide(),
                    form.parties(),
                    form.posts()));
        });
    }
}
