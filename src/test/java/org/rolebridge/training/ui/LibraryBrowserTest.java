package org.rolebridge.training.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;
import static org.rolebridge.training.GuidanceSample.details;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.testing.Browsing;
import org.rolebridge.testing.Sample;
import org.rolebridge.training.GuidanceKind;
import org.rolebridge.training.GuidanceSample;
import org.rolebridge.training.GuidanceService;
import org.rolebridge.workrole.RoleKindDetails;
import org.rolebridge.workrole.RoleKindService;
import org.springframework.beans.factory.annotation.Autowired;

class LibraryBrowserTest extends Browsing {

    @Autowired
    GuidanceService guidance;

    @Autowired
    RoleKindService kinds;

    private long board;
    private SignedInPerson lead;
    private SignedInPerson manager;

    @BeforeEach
    void aSystem() {
        board = sample.organisation(INTEGRATED_CARE_BOARD);
        lead = sample.person(HR_LEAD, board);
        manager = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK, board));
    }

    private long add(GuidanceSample form) {
        return Sample.as(lead, () -> guidance.add(UUID.randomUUID(), board, form.build()));
    }

    private long aLibrary() {
        var kinds = Set.of(sample.kind());
        add(details(sample, "Oliver McGowan training").roleKinds(kinds).everyMonths(36));
        add(details(sample, "Workforce development framework").roleKinds(kinds).kind(GuidanceKind.RECOMMENDED));
        add(details(sample, "Accredited training for link workers")
                .roleKinds(kinds)
                .kind(GuidanceKind.REQUIRED_TO_CLAIM)
                .withinDays(84));
        return add(details(sample, "Care Certificate").roleKinds(kinds).withinDays(84));
    }

    @Test
    void showsTheLibraryByHowBindingItIs() {
        aLibrary();
        signIn(manager);
        open("training");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2)))
                .hasText(new String[] {"Mandatory (2)", "Required to claim (1)", "Recommended (1)"});
        assertThat(page.getByText("within 84 days of starting").first()).isVisible();
        screenshot("training-library");
        assertAccessible();
        assertFitsPhone();
        page.setViewportSize(PHONE, 844);
        screenshot("training-library-phone");
    }

    @Test
    void keepsARetiredKindWhenSomebodyEditsTheItem() {
        var administrator = sample.administrator();
        var name = "Bridge builder " + UUID.randomUUID().toString().substring(0, 8);
        var today = LocalDate.now();
        long kind = Sample.as(
                administrator,
                () -> kinds.addToCatalogue(
                        UUID.randomUUID(),
                        new RoleKindDetails(
                                sample.jurisdiction("GB-ENG"),
                                name,
                                "Links two teams",
                                null,
                                null,
                                null,
                                Sample.START)));
        long id = add(details(sample, "Care Certificate").roleKinds(Set.of(kind)));
        Sample.run(administrator, () -> kinds.retire(kind, today.minusDays(2), 0));
        signIn(lead);
        open("training/" + id + "/edit");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Title"))
                .fill("Care Certificate, second edition");
        click("Save");
        assertThat(page.getByText(name)).isVisible();
        org.assertj.core.api.Assertions.assertThat(Sample.as(lead, () -> guidance.roleKindIds(id)))
                .containsExactly(kind);
    }

    @Test
    void narrowsTheListInTheAddress() {
        aLibrary();
        signIn(manager);
        open("training");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("How binding"))
                .click();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Recommended"))
                .check();
        screenshot("training-library-filter");
        click("Show");
        page.waitForURL(url -> url.contains("kind=recommended"));
        assertThat(page.getByText("Workforce development framework").first()).isVisible();
        assertThat(page.getByText("Care Certificate")).hasCount(0);
    }

    @Test
    void saysWhatToDoWhenNothingMatches() {
        signIn(manager);
        open("training?text=nothing");
        assertThat(page.getByText("Nothing matches these filters")).isVisible();
        open("training");
        assertThat(page.getByText("The library is empty")).isVisible();
        screenshot("training-library-empty");
    }

    @Test
    void addsAnItemForOnesOwnOrganisation() {
        signIn(manager);
        open("training/new");
        page.getByLabel("Title").fill("House rules for home visits");
        page.getByLabel("Issuer").fill("Harbour PCN");
        page.getByLabel("Mandatory").check();
        choose("Kinds of role", "Care co", "Care co-ordinator");
        page.keyboard().press("Escape");
        fillDate("In use from", "1 April 2026");
        page.getByLabel("Days after starting in post (optional)").fill("28");
        screenshot("training-add");
        assertAccessible();
        assertFitsPhone();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Add training or guidance")
                                .setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("House rules for home visits");
    }

    @Test
    void explainsARefusedLink() {
        signIn(manager);
        open("training/new");
        page.getByLabel("Title").fill("House rules");
        page.getByLabel("Issuer").fill("Harbour PCN");
        page.getByLabel("Mandatory").check();
        choose("Kinds of role", "Care co", "Care co-ordinator");
        page.keyboard().press("Escape");
        fillDate("In use from", "1 April 2026");
        page.getByLabel("Link (optional)").fill("javascript:alert(1)");
        click("Add training or guidance");
        assertThat(page.getByText("Readers open it in their browser").first()).isVisible();
        assertThat(page.getByLabel("Title")).hasValue("House rules");
    }

    @Test
    void putsANewVersionInThePlaceOfTheOldOne() {
        long id = aLibrary();
        signIn(lead);
        open("training/" + id + "/new-version");
        page.getByLabel("Version (optional)").fill("2.0");
        fillDate("In use from", LocalDate.of(2026, 4, 1).toString());
        click("Save the new version");
        page.waitForURL(url -> !url.contains("new-version"));
        open("training/" + id);
        assertThat(page.getByText("A newer version takes the place of this one."))
                .isVisible();
        screenshot("training-superseded");
        assertAccessible();
        assertFitsPhone();
        page.setViewportSize(PHONE, 844);
        screenshot("training-guidance-phone");
    }

    @Test
    void exportsTheList() throws java.io.IOException {
        aLibrary();
        signIn(manager);
        open("training");
        var download = page.waitForDownload(
                () -> page.getByText("Export this list as CSV").click());
        org.assertj.core.api.Assertions.assertThat(Files.readString(download.path()))
                .contains("Oliver McGowan training");
        org.assertj.core.api.Assertions.assertThat(download.suggestedFilename()).isEqualTo("training-and-guidance.csv");
    }

    @Test
    void saysWhenGuidanceStartsAndWhomItWillConcern() {
        long id = add(details(sample, "Digital skills")
                .roleKinds(Set.of(sample.kind()))
                .from(java.time.LocalDate.of(2099, 3, 1)));
        signIn(lead);
        open("training/" + id);
        assertThat(page.getByText("It starts on 1 March 2099. From then on it concerns everybody"))
                .isVisible();
        assertThat(page.getByText("Nobody in your reach")).hasCount(0);
        screenshot("training-to-come");
    }
}
