package org.rolebridge.evidence.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.evidence.EvidenceService;
import org.rolebridge.evidence.EvidenceSubject;
import org.rolebridge.evidence.SampleFiles;
import org.rolebridge.funding.AwardService;
import org.rolebridge.funding.FundingSample;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.testing.Browsing;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;

class EvidenceBrowserTest extends Browsing {

    private static final String NAME = "Förderbescheid \"2026\" 李.pdf";

    @Autowired
    EvidenceService files;

    @Autowired
    MilestoneService milestones;

    @Autowired
    AwardService awards;

    @Autowired
    FundingSample funding;

    private long role;
    private SignedInPerson manager;

    @BeforeEach
    void registerRole() {
        long host = sample.organisation(PRIMARY_CARE_NETWORK);
        manager = sample.person(CARE_MANAGER, host);
        role = sample.role(host);
    }

    private void openMilestones() {
        signIn(manager);
        open("roles/" + role + "/milestones");
    }

    private Locator firstMilestone() {
        return page.locator("ol.rb-milestones > li").first();
    }

    private void choose(String name, String type, byte[] content) {
        firstMilestone().getByText("Add a file").click();
        assertThat(page.getByText("No patient details")).isVisible();
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, type, content));
    }

    @Test
    void addsAFileAndGivesItBack() throws IOException {
        openMilestones();
        choose(NAME, "application/pdf", SampleFiles.pdf());
        assertThat(page.getByText("The file is added")).isVisible();
        var link = firstMilestone().getByRole(AriaRole.LINK);
        assertThat(firstMilestone().getByText("Not scanned")).isVisible();
        firstMilestone().getByText("Fingerprint").click();
        assertThat(firstMilestone().getByText("SHA-256")).isVisible();
        assertAccessible();
        assertFitsPhone();
        screenshot("evidence");
        phone("evidence-390");
        var download = page.waitForDownload(link::click);
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("Förderbescheid -2026- 李.pdf");
        Assertions.assertThat(Files.readAllBytes(download.path())).isEqualTo(SampleFiles.pdf());
    }

    @Test
    void sendsHeadersThatLetNothingRun() {
        attach("Förderbescheid.pdf");
        openMilestones();
        var href = String.valueOf(firstMilestone().getByRole(AriaRole.LINK).evaluate("link => link.href"));
        var answer = page.request().get(href);
        Assertions.assertThat(answer.status()).isEqualTo(200);
        Assertions.assertThat(answer.body()).isEqualTo(SampleFiles.pdf());
        Assertions.assertThat(answer.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "default-src 'none'; sandbox")
                .containsEntry("cache-control", "no-store")
                .containsEntry(
                        "content-disposition",
                        "attachment; filename=\"F_rderbescheid.pdf\"; filename*=UTF-8''F%C3%B6rderbescheid.pdf");
        Assertions.assertThat(answer.headers().get("content-length"))
                .isEqualTo(String.valueOf(SampleFiles.pdf().length));
    }

    private void attach(String name) {
        var first =
                Sample.as(manager, () -> milestones.getProgress(role)).stories().getFirst();
        var subject = new EvidenceSubject(
                EvidenceSubject.Kind.MILESTONE, first.milestone().id());
        Sample.run(manager, () -> files.attach(subject, name, new ByteArrayInputStream(SampleFiles.pdf())));
    }

    @Test
    void saysWhichRuleRefusesAFile() {
        openMilestones();
        choose("Letter.pdf", "application/pdf", "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(page.getByText("This is not a type of file that is taken.")).isVisible();
        assertThat(page.getByText("whatever the name of the file says")).isVisible();
        assertAccessible();
        screenshot("evidence-refused");
        phone("evidence-refused-390");
    }

    @Test
    void saysBeforeSendingThatAFileIsTooLarge() {
        openMilestones();
        var large = new byte[20 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) 'x');
        choose("Large.txt", "text/plain", large);
        assertThat(page.getByText("The file is larger than 20 MB.")).isVisible();
    }

    @Test
    void withdrawsAFileWithAReason() {
        attach("Minutes of Jane Doe.pdf");
        openMilestones();
        click("Withdraw Minutes of Jane Doe.pdf");
        clickInDialog("Withdraw");
        assertThat(page.getByText("Fill this in").first()).isVisible();
        page.getByLabel("Why is it withdrawn?").fill("It names a patient");
        page.getByLabel("Take out its name as well, because it names a person").check();
        assertAccessible();
        clickInDialog("Withdraw");
        assertThat(page.getByText("The file is withdrawn")).isVisible();
        assertThat(firstMilestone().getByText("File whose name was taken out")).isVisible();
        assertThat(firstMilestone().getByText("Withdrawn because: It names a patient"))
                .isVisible();
        Assertions.assertThat(page.content()).doesNotContain("Jane Doe");
    }

    @Test
    void hangsFilesOnAnAwardForItsFunder() {
        var sides = funding.sides();
        long award = Sample.as(sides.manager(), () -> awards.log(funding.entry(sides, sides.board(), "1000.00")));
        var subject = new EvidenceSubject(EvidenceSubject.Kind.AWARD, award);
        var letter = new ByteArrayInputStream(SampleFiles.pdf());
        Sample.run(sides.manager(), () -> files.attach(subject, "Award letter.pdf", letter));
        signIn(sides.commissioner());
        open("funding/awards/" + award);
        assertThat(page.getByRole(AriaRole.LINK).getByText("Award letter.pdf")).isVisible();
        assertThat(page.getByText("Add a file")).hasCount(0);
        assertAccessible();
        assertFitsPhone();
        screenshot("evidence-award");
    }

    @Test
    void showsNoFilesToThoseWhoMayNotReadThem() {
        long partner = sample.organisation(PRIMARY_CARE_NETWORK);
        long board = sample.organisation(INTEGRATED_CARE_BOARD);
        role = sample.role(sample.organisation(PRIMARY_CARE_NETWORK, board), sample.partner(partner));
        manager = sample.person(CARE_MANAGER, partner);
        openMilestones();
        assertThat(page.locator("ol.rb-milestones > li").first()).isVisible();
        assertThat(page.locator(".rb-evidence")).hasCount(0);
    }

    private void phone(String name) {
        page.setViewportSize(PHONE, 844);
        screenshot(name);
        page.setViewportSize(DESK, 900);
    }
}
