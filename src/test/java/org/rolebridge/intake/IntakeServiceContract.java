package org.rolebridge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.OBSERVER;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SystemWork;
import org.rolebridge.funding.AwardService;
import org.rolebridge.launch.ImportOrder;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.post.PostService;
import org.rolebridge.post.PostStanding;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class IntakeServiceContract {

    @Autowired
    IntakeService intake;

    @Autowired
    RolesImporter command;

    @Autowired
    RoleReferenceRepository references;

    @Autowired
    WorkRoleService roles;

    @Autowired
    PostService posts;

    @Autowired
    AwardService awards;

    @Autowired
    OrganisationService organisations;

    @Autowired
    Sample sample;

    @TempDir
    Path folder;

    private long host;
    private SignedInPerson manager;

    @BeforeEach
    void signOn() {
        host = sample.organisation(PRIMARY_CARE_NETWORK);
        manager = sample.person(CARE_MANAGER, host);
    }

    private IntakeCheck check(Table table) {
        return Sample.as(manager, () -> intake.check(table.read(), progress -> {}));
    }

    private int apply(IntakeCheck check, boolean leaveOut) {
        return Sample.as(
                manager, () -> intake.apply(check, leaveOut, progress -> {}).rows());
    }

    private int bringIn(Table table) {
        return apply(check(table), false);
    }

    private Optional<Long> role(String reference) {
        return Sample.as(manager, () -> references.roleOf(host, reference));
    }

    private List<PostStanding> postsOf(String reference) {
        return Sample.as(manager, () -> posts.ofRole(role(reference).orElseThrow()));
    }

    private static Table full() {
        return new Table()
                .role("R-1", "post", "P-01", "hours", "37.5", "grade", "Band 5", "pay_a_year", "31049")
                .put("person", "LW-1", "person_started", "01/05/2025", "person_hours", "22.5")
                .put("award", "A-1", "funder", "Harbour Lights Foundation", "amount", "38000.00")
                .put("award_starts", "01/04/2025", "award_ends", "31/03/2027", "share_of_post", "60")
                .row("role", "r-1", "post", "P-02", "hours", "20");
    }

    @Test
    void bringsInARoleWithPostsPeopleAndMoney() {
        assertThat(bringIn(full())).isEqualTo(2);
        assertThat(postsOf("R-1"))
                .extracting(
                        post -> post.post().reference(), post -> post.people().size())
                .containsExactly(tuple("P-01", 1), tuple("P-02", 0));
        var first = postsOf("R-1").getFirst();
        assertThat(first.terms().getFirst().annualPay()).isEqualByComparingTo("31049");
        assertThat(first.paidUntil(first.shares().getFirst().validFrom()).lastDay())
                .isEqualTo("2027-03-31");
        assertThat(Sample.as(manager, () -> awards.ofRole(role("R-1").orElseThrow())))
                .singleElement()
                .satisfies(award -> assertThat(award.funderName()).isEqualTo("Harbour Lights Foundation"));
    }

    @Test
    void keepsNothingOfACheck() {
        var check = check(full());
        assertThat(check.count(IntakeLine.Added.POST)).isEqualTo(2);
        assertThat(role("R-1")).isEmpty();
    }

    @Test
    void addsNothingWhenTheSameTableComesAgain() {
        bringIn(full());
        var again = check(full());
        assertThat(again.problems()).isEmpty();
        assertThat(again.addsNothing()).isTrue();
        assertThat(apply(again, false)).isZero();
        assertThat(postsOf("R-1")).hasSize(2);
    }

    @Test
    void addsOnlyWhatIsNew() {
        bringIn(full());
        var more = check(full().row("role", "R-1", "post", "P-03", "hours", "10"));
        assertThat(more.countHeld()).isEqualTo(2);
        assertThat(apply(more, false)).isEqualTo(1);
        assertThat(postsOf("R-1")).hasSize(3);
    }

    @Test
    void appliesACheckOnceHoweverOftenItIsSent() {
        var check = check(full());
        assertThat(apply(check, false)).isEqualTo(apply(check, false));
    }

    @Test
    void tellsDifferencesAndOverwritesNothing() {
        bringIn(new Table().role("R-1"));
        var changed = check(new Table().role("R-1", "role_title", "Another title"));
        assertThat(changed.warnings())
                .extracting(IntakeProblem::line, IntakeProblem::column, IntakeProblem::key)
                .containsExactly(tuple(2, "role_title", "problem.intake-differs"));
        apply(changed, false);
        assertThat(Sample.as(manager, () -> roles.get(role("R-1").orElseThrow()))
                        .title())
                .isEqualTo("Link worker");
    }

    @Test
    void saysWhichRuleSpeaksAgainstWhichCell() {
        var check = check(new Table()
                .role("R-1", "post", "P-01", "hours", "40")
                .role("R-2", "kind", "Wizard")
                .role("R-3", "post", "P-01", "hours", "20", "person", "Jane Smith")
                .role("R-4", "host", "Nowhere at all"));
        assertThat(check.refusals())
                .extracting(IntakeProblem::line, IntakeProblem::column, IntakeProblem::key)
                .containsExactly(
                        tuple(2, "hours", "rule.post-hours-over-full-time.what"),
                        tuple(3, "kind", "problem.intake-unknown-kind"),
                        tuple(4, "person", "rule.reference-is-name.what"),
                        tuple(5, "host", "problem.intake-unknown-organisation"));
    }

    @Test
    void bringsInNothingWhileARowIsRefused() {
        var check = check(new Table().role("R-1").role("R-2", "kind", "Wizard"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> apply(check, false))
                .returns("intake-rows-refused", RuleViolation::code);
        assertThat(role("R-1")).isEmpty();
    }

    @Test
    void leavesOutRefusedRowsWhenAskedTo() {
        var check = check(new Table()
                .role("R-1", "post", "P-01", "hours", "20")
                .row("role", "R-1", "post", "P-02", "hours", "99")
                .role("R-2", "kind", "Wizard"));
        assertThat(check.refusedRows()).isEqualTo(2);
        assertThat(apply(check, true)).isEqualTo(1);
        assertThat(postsOf("R-1")).hasSize(1);
        assertThat(role("R-2")).isEmpty();
    }

    @Test
    void refusesAllRowsOfARoleThatIsRefused() {
        var check = check(new Table()
                .role("R-1", "kind", "Wizard", "post", "P-01", "hours", "20")
                .row("role", "R-1", "post", "P-02", "hours", "20"));
        assertThat(check.refusals())
                .extracting(IntakeProblem::line, IntakeProblem::key)
                .containsExactly(tuple(2, "problem.intake-unknown-kind"), tuple(3, "problem.intake-role-refused"));
        assertThat(check.lines()).isEmpty();
    }

    @Test
    void refusesRowsThatContradictEachOther() {
        var check = check(new Table().role("R-1").role("R-1", "role_title", "Another title"));
        assertThat(check.refusals())
                .extracting(IntakeProblem::line, IntakeProblem::column, IntakeProblem::key)
                .containsExactly(tuple(3, "role_title", "problem.intake-contradicts"));
    }

    @Test
    void takesBackWhatAnotherRowOfTheSameFileMakesTooMuch() {
        var check = check(full().row("role", "R-1", "post", "P-01", "hours", "37.5", "person", "LW-2"));
        assertThat(check.refusals())
                .extracting(IntakeProblem::line, IntakeProblem::key)
                .containsExactly(tuple(4, "rule.spell-over-hours.what"));
    }

    @Test
    void bringsInNothingWhenTheRegisterChangedMeanwhile() {
        var table = new Table().role("R-1", "post", "P-01", "hours", "37.5", "person", "LW-1", "person_hours", "20");
        bringIn(new Table().role("R-1", "post", "P-01", "hours", "37.5"));
        var check = check(table);
        bringIn(new Table().role("R-1", "post", "P-01", "hours", "37.5", "person", "LW-2", "person_hours", "30"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> apply(check, false))
                .returns("intake-check-outdated", RuleViolation::code);
    }

    @Test
    void findsPartnersByTheirExactName() {
        var council = sample.organisation(COUNCIL);
        var name = Sample.as(manager, () -> organisations.get(council).name());
        bringIn(new Table().role("R-1", "partner", name));
        assertThat(Sample.as(manager, () -> roles.parties(role("R-1").orElseThrow())))
                .filteredOn(party -> party.relation() == PartyRelation.PARTNER)
                .singleElement()
                .satisfies(party -> assertThat(party.organisationId()).isEqualTo(council));
    }

    @Test
    void refusesAHostThatIsNotTheCallers() {
        var council = sample.organisation(COUNCIL);
        var name = Sample.as(manager, () -> organisations.get(council).name());
        assertThat(check(new Table().role("R-1", "host", name)).refusals())
                .extracting(IntakeProblem::column, IntakeProblem::key)
                .containsExactly(tuple("host", "rule.role-host-own.what"));
    }

    @Test
    void keepsReferencesOfTwoHostsApart() {
        bringIn(new Table().role("R-1"));
        var other = sample.person(CARE_MANAGER, sample.organisation(PRIMARY_CARE_NETWORK));
        var check = Sample.as(other, () -> intake.check(new Table().role("R-1").read(), progress -> {}));
        assertThat(check.count(IntakeLine.Added.ROLE)).isEqualTo(1);
    }

    @Test
    void deniesAnObserver() {
        var observer = sample.person(OBSERVER, host);
        var file = new Table().role("R-1").read();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.run(observer, () -> intake.check(file, progress -> {})));
    }

    @Test
    void bringsInATableFromTheCommandLine() {
        var name = Sample.as(manager, () -> organisations.get(host).name());
        var file = full().put("host", "").write(folder);
        assertThat(runCommand(file)).contains("Line 2, column host");
        var hosted = new Table()
                .role("R-9", "host", name, "post", "P-01", "hours", "20")
                .write(folder);
        assertThat(runCommand(hosted)).contains("1 row was brought in.");
        assertThat(role("R-9")).isPresent();
    }

    private String runCommand(Path file) {
        var out = new ByteArrayOutputStream();
        var order = new ImportOrder(
                List.of(file), Optional.empty(), false, new PrintStream(out, true, StandardCharsets.UTF_8));
        SystemWork.run("test", () -> command.run(order));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void namesAllWrongCellsOfAllRowsAtOnce() {
        var table = new Table()
                .role("R-1", "kind", "Wizard", "started", "01/01/1900", "partner", "Nobody Knows It")
                .put("post", "P-01", "hours", "900", "pay_a_year", "-5", "person", "Jane Smith")
                .put("award", "A-1", "funder", "Harbour Lights", "amount", "-1", "award_starts", "01/04/2025")
                .put("award_ends", "01/04/2024", "share_of_post", "500")
                .row("role", "R-1", "post", "P-02", "hours", "many")
                .row("role", "R-1", "post", "P-03", "hours", "20", "person", "sam@example.org");
        assertThat(check(table).refusals())
                .filteredOn(problem -> !problem.follows())
                .extracting(IntakeProblem::line, IntakeProblem::column)
                .contains(
                        tuple(2, "kind"),
                        tuple(2, "started"),
                        tuple(2, "partner"),
                        tuple(2, "hours"),
                        tuple(2, "pay_a_year"),
                        tuple(2, "person"),
                        tuple(2, "amount"),
                        tuple(2, "award_ends"),
                        tuple(2, "share_of_post"),
                        tuple(3, "hours"),
                        tuple(4, "person"))
                .doesNotHaveDuplicates()
                .hasSize(11);
    }

    @Test
    void namesTheNewRoles() {
        var done = Sample.as(manager, () -> intake.apply(check(full()), false, progress -> {}));
        assertThat(done.roles()).containsOnlyKeys(role("R-1").orElseThrow());
    }

    @OnEmbedded
    static class EmbeddedTest extends IntakeServiceContract {}

    @OnMySql
    static class MySqlTest extends IntakeServiceContract {}
}
