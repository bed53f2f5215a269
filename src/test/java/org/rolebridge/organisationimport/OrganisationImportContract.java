package org.rolebridge.organisationimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.ADMINISTRATOR;
import static org.rolebridge.db.Tables.ORGANISATION_LINK;
import static org.rolebridge.db.Tables.ORGANISATION_SCOPE;
import static org.rolebridge.db.Tables.TRAIL_EVENT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebridge.access.Profile;
import org.rolebridge.access.SystemWork;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.organisationimport.ImportProgress.Step;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.tabular.TestFiles;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class OrganisationImportContract {

    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);
    private static final String BOARDS = "region_name,region_ods,icb_ods,icb_gss,icb_name,legal_start\n";
    private static final String CLOSURES = "icb_ods,icb_gss,icb_name,closed_on,successors\n";
    private static final String TEMPLATE =
            "name,type,identifier_scheme,identifier,second_identifier_scheme,second_identifier,parent_scheme,"
                    + "parent_identifier,jurisdiction\n";

    @TempDir
    Path folder;

    @Autowired
    OrganisationImportService imports;

    @Autowired
    OrganisationService organisations;

    @Autowired
    Sample sample;

    @Autowired
    DSLContext db;

    @Test
    void tellsWhatIsNew() {
        var check = check("epraccur.csv", OdsLine.file(OdsLine.practice(code(), "A"), OdsLine.practice(code(), "B")));
        assertThat(check.count(RowOutcome.NEW)).isEqualTo(2);
    }

    @Test
    void writesNothingByChecking() {
        var code = code();
        check("epraccur.csv", OdsLine.file(OdsLine.practice(code, "A")));
        assertThat(find(code)).isEmpty();
    }

    @Test
    void addsPractices() {
        var code = code();
        run("epraccur.csv", OdsLine.file(OdsLine.practice(code, "The Green").with(10, "DH1 0AA")));
        assertThat(get(code))
                .returns("The Green", Organisation::name)
                .returns(OrganisationType.GP_PRACTICE, Organisation::type)
                .returns("DH1 0AA", Organisation::postcode)
                .returns(LocalDate.of(2010, 4, 1), Organisation::openedOn);
    }

    @Test
    void findsEverythingUnchangedTheSecondTime() {
        var text = OdsLine.file(
                OdsLine.practice(code(), "A").commissionedBy(code(), "20200401"),
                OdsLine.practice(code(), "B").closedOn("20240331"));
        run("epraccur.csv", text);
        var again = check("epraccur.csv", text);
        assertThat(again.changesNothing()).isTrue();
        assertThat(again.rows()).allMatch(row -> row.outcome() == RowOutcome.UNCHANGED);
    }

    @Test
    void writesNoHistoryWhenNothingChanges() {
        var text = OdsLine.file(OdsLine.practice(code(), "A").commissionedBy(code(), "20200401"));
        run("epraccur.csv", text);
        int before = db.fetchCount(TRAIL_EVENT);
        run("epraccur.csv", text);
        assertThat(db.fetchCount(TRAIL_EVENT)).isEqualTo(before);
    }

    @Test
    void appliesOnceHoweverOftenItIsSent() {
        var check = check("epraccur.csv", OdsLine.file(OdsLine.practice(code(), "A")));
        int first = apply(check);
        assertThat(apply(check)).isEqualTo(first);
    }

    @Test
    void recordsOneEventForEachRecord() {
        var code = code();
        run("epraccur.csv", OdsLine.file(OdsLine.practice(code, "A").commissionedBy(code(), "20200401")));
        assertThat(db.select(TRAIL_EVENT.ENTITY)
                        .from(TRAIL_EVENT)
                        .where(TRAIL_EVENT.ORGANISATION_ID.eq(get(code).id()))
                        .fetch(TRAIL_EVENT.ENTITY))
                .containsExactlyInAnyOrder("organisation", "organisation_identifier", "organisation_link");
    }

    @Test
    void keepsWhatVanishes() {
        var vanishing = code();
        run("epraccur.csv", OdsLine.file(OdsLine.practice(vanishing, "A"), OdsLine.practice(code(), "B")));
        run("epraccur.csv", OdsLine.file(OdsLine.practice(code(), "C")));
        assertThat(get(vanishing).closedOn()).isNull();
    }

    @Test
    void closesByDate() {
        var practice = OdsLine.practice(code(), "A");
        run("epraccur.csv", OdsLine.file(practice));
        var check = check("epraccur.csv", OdsLine.file(practice.closedOn("20250331")));
        assertThat(check.count(RowOutcome.CLOSED)).isEqualTo(1);
    }

    @Test
    void doesNotClearWhatTheFileLeavesOpen() {
        var code = code();
        run("epraccur.csv", OdsLine.file(OdsLine.practice(code, "A").with(10, "DH1 0AA")));
        run("epraccur.csv", OdsLine.file(OdsLine.practice(code, "B")));
        assertThat(get(code)).returns("B", Organisation::name).returns("DH1 0AA", Organisation::postcode);
    }

    @Test
    void keepsClosedWhatTheFileSaysIsOpenAndWarns() {
        var practice = OdsLine.practice(code(), "A");
        run("epraccur.csv", OdsLine.file(practice.closedOn("20250331")));
        var check = check("epraccur.csv", OdsLine.file(practice));
        assertThat(problems(check)).containsExactly("held-closed");
        assertThat(check.changesNothing()).isTrue();
    }

    @Test
    void keepsUnknownParentUnderItsCodeAndWarnsOnce() {
        var board = code();
        var check =
                check("etr.csv", OdsLine.file(OdsLine.trust(code(), "A", board), OdsLine.trust(code(), "B", board)));
        apply(check);
        assertThat(problems(check)).containsExactly("unknown-parent");
        assertThat(get(board)).returns(Organisation.Status.UNRESOLVED, Organisation::status);
    }

    @Test
    void namesTheLineAndColumnOfAnUnknownParent() {
        var check = check("etr.csv", OdsLine.file(OdsLine.trust(code(), "A", ""), OdsLine.trust(code(), "B", code())));
        assertThat(check.warnings().getFirst().problem())
                .returns(2, one -> one.line())
                .returns("4", one -> one.column());
    }

    @Test
    void resolvesAParentOnceItsFileComes() {
        var board = code();
        run("etr.csv", OdsLine.file(OdsLine.trust(code(), "A", board)));
        run("icb.csv", BOARDS + "North," + code() + "," + board + ",,The Board,2022-07-01\n");
        assertThat(get(board))
                .returns("The Board", Organisation::name)
                .returns(Organisation.Status.ACTIVE, Organisation::status)
                .returns(OrganisationType.INTEGRATED_CARE_BOARD, Organisation::type);
    }

    @Test
    void doesNotLetAnImpliedRowOverwriteAName() {
        var region = code();
        run("organisations.csv", TEMPLATE + "Our own name,Region,ODS," + region + ",,,,,England\n");
        run("icb.csv", BOARDS + "Other name," + region + "," + code() + ",,The Board,2022-07-01\n");
        assertThat(get(region).name()).isEqualTo("Our own name");
    }

    @Test
    void endsTheOldLinkWhenARowNamesAnotherParent() {
        var practice = OdsLine.practice(code(), "A");
        run("epraccur.csv", OdsLine.file(practice.commissionedBy(code(), "20130401")));
        run("epraccur.csv", OdsLine.file(practice.commissionedBy(code(), "20240401")));
        assertThat(linksOf(practice)).containsExactly("2013-04-01 – 2024-03-31", "2024-04-01 – null");
    }

    @Test
    void lettsAnOlderFileChangeNothingAboutWhatCameLater() {
        var practice = OdsLine.practice(code(), "A");
        run("epraccur.csv", OdsLine.file(practice.commissionedBy(code(), "20240401")));
        run("epraccur.csv", OdsLine.file(practice.commissionedBy(code(), "20130401")));
        assertThat(linksOf(practice)).containsExactly("2013-04-01 – 2024-03-31", "2024-04-01 – null");
    }

    @Test
    void putsAPracticeBelowItsNetworkSubIcbBoardAndRegion() {
        var board = code();
        var region = code();
        var network = network();
        var practice = OdsLine.practice(code(), "A").with(4, board).commissionedBy(code(), "20200401");
        run("icb.csv", BOARDS + "North," + region + "," + board + ",,The Board,2022-07-01\n");
        run("epraccur.csv", OdsLine.file(practice));
        run(workbook(network, practice.cells().getFirst(), practice.cells().get(14)));
        assertThat(ancestors(practice.cells().getFirst()))
                .contains(get(region).id(), get(board).id(), get(network).id());
    }

    @Test
    void placesASuccessorAboveItsPredecessor() {
        var old = code();
        var next = code();
        run("icb.csv", BOARDS + "North," + code() + "," + old + ",,Old,2022-07-01\n");
        run("closures.csv", CLOSURES + old + ",,Old,2025-03-31," + next + "\n");
        assertThat(get(old).closedOn()).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(ancestors(old)).contains(get(next).id());
    }

    @Test
    void warnsOfASplit() {
        var check = check("closures.csv", CLOSURES + code() + ",,Old,2025-03-31," + code() + ";" + code() + "\n");
        assertThat(problems(check)).contains("split");
    }

    @Test
    void importsOurTemplate() {
        var parent = code();
        var child = code();
        run(
                "organisations.csv",
                TEMPLATE + "Example Council,Council,LOCAL," + parent + ",,,,,England\n" + "Elm House,Care site,LOCAL,"
                        + child + ",,,LOCAL," + parent + ",England\n");
        var held = SystemWork.as("test", () -> organisations.findByCode(local(child)))
                .orElseThrow();
        assertThat(held).returns(OrganisationType.CARE_SITE, Organisation::type);
        assertThat(ancestorsOf(held.id())).hasSize(2);
    }

    @Test
    void updatesAnOrganisationFoundByItsSecondCode() {
        var first = code();
        run("organisations.csv", TEMPLATE + "One,Council,LOCAL," + first + ",,,,,England\n");
        var check = check(
                "organisations.csv", TEMPLATE + "One,Council,LOCAL," + code() + ",LOCAL," + first + ",,,England\n");
        assertThat(check.count(RowOutcome.CHANGED)).isEqualTo(1);
    }

    @Test
    void refusesCodesOfTwoOrganisations() {
        var first = code();
        var second = code();
        run(
                "organisations.csv",
                TEMPLATE + "One,Council,LOCAL," + first + ",,,,,England\nTwo,Council,LOCAL," + second
                        + ",,,,,England\n");
        var check = check(
                "organisations.csv", TEMPLATE + "One,Council,LOCAL," + first + ",LOCAL," + second + ",,,England\n");
        assertThat(problems(check)).containsExactly("codes-of-two");
    }

    @Test
    void refusesAnUnknownJurisdictionAtItsCell() {
        var check = check("organisations.csv", TEMPLATE + "One,Council,LOCAL," + code() + ",,,,,Atlantis\n");
        assertThat(check.refusals().getFirst().problem())
                .returns(2, one -> one.line())
                .returns("jurisdiction", one -> one.column())
                .returns("unknown-jurisdiction", one -> one.code());
    }

    @Test
    void leavesOutALinkThatWouldTurnTheHierarchyRound() {
        var upper = code();
        var lower = code();
        run(
                "organisations.csv",
                TEMPLATE + "Upper,Council,LOCAL," + upper + ",,,,,England\nLower,Council,LOCAL," + lower + ",,,LOCAL,"
                        + upper + ",England\n");
        var check = check(
                "organisations.csv", TEMPLATE + "Upper,Council,LOCAL," + upper + ",,,LOCAL," + lower + ",England\n");
        assertThat(problems(check)).containsExactly("parent-below-child");
        assertThat(check.changesNothing()).isTrue();
    }

    @Test
    void importsNothingWhileRowsAreRefused() {
        var good = code();
        var check = check(
                "epraccur.csv",
                OdsLine.file(
                        OdsLine.practice(good, "A"),
                        OdsLine.practice(code(), "B").with(11, "20250229")));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> apply(check))
                .returns("import-rows-refused", RuleViolation::code);
        assertThat(find(good)).isEmpty();
    }

    @Test
    void leavesRefusedRowsOutWhenToldTo() {
        var good = code();
        var check = check(
                "epraccur.csv",
                OdsLine.file(
                        OdsLine.practice(good, "A"),
                        OdsLine.practice(code(), "B").with(11, "20250229")));
        SystemWork.as("test", () -> imports.apply(check, true, progress -> {}));
        assertThat(find(good)).isPresent();
    }

    @Test
    void refusesACheckThatIsOutOfDate() {
        var code = code();
        var check = check("epraccur.csv", OdsLine.file(OdsLine.practice(code, "A")));
        run("epraccur.csv", OdsLine.file(OdsLine.practice(code, "B")));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> apply(check))
                .returns("import-check-outdated", RuleViolation::code);
        assertThat(get(code).name()).isEqualTo("B");
    }

    @Test
    void leavesNothingBehindWhenItFails() {
        var code = code();
        var check =
                check("epraccur.csv", OdsLine.file(OdsLine.practice(code, "A").commissionedBy(code(), "20200401")));
        int events = db.fetchCount(TRAIL_EVENT);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> SystemWork.as(
                        "test",
                        () -> imports.apply(check, false, progress -> {
                            if (progress.step() == Step.RECORDING) {
                                throw new IllegalStateException("pulled the plug");
                            }
                        })));
        assertThat(find(code)).isEmpty();
        assertThat(db.fetchCount(TRAIL_EVENT)).isEqualTo(events);
        assertThat(apply(check)).isPositive();
    }

    @Test
    void tellsHowFarItIs() {
        var steps = new ArrayList<Step>();
        var check = check("epraccur.csv", OdsLine.file(OdsLine.practice(code(), "A")));
        SystemWork.as("test", () -> imports.apply(check, false, progress -> steps.add(progress.step())));
        assertThat(steps).containsSubsequence(Step.COMPARING, Step.WRITING, Step.RECORDING);
    }

    @Test
    void letsOthersSaveMeanwhile() {
        var board = sample.organisation(OrganisationType.INTEGRATED_CARE_BOARD);
        var host = sample.organisation(OrganisationType.PRIMARY_CARE_NETWORK, board);
        var manager = sample.person(Profile.CARE_MANAGER, host);
        var check =
                check("epraccur.csv", OdsLine.file(OdsLine.practice(code(), "A").commissionedBy(code(), "20200401")));
        var saved = new ArrayList<Long>();
        SystemWork.as(
                "test",
                () -> imports.apply(check, false, progress -> {
                    if (progress.step() == Step.RECORDING) {
                        saved.add(CompletableFuture.supplyAsync(() -> Sample.as(manager, () -> sample.role(host)))
                                .orTimeout(20, TimeUnit.SECONDS)
                                .join());
                    }
                }));
        assertThat(saved).hasSize(1);
    }

    @Test
    void deniesACareManager() {
        var manager = sample.person(Profile.CARE_MANAGER, sample.organisation(OrganisationType.COUNCIL));
        var check = check("epraccur.csv", OdsLine.file(OdsLine.practice(code(), "A")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.run(manager, () -> imports.apply(check, false, progress -> {})));
    }

    @Test
    void letsAnAdministratorImport() {
        var administrator = sample.person(ADMINISTRATOR, sample.organisation(OrganisationType.COUNCIL));
        var check = check("epraccur.csv", OdsLine.file(OdsLine.practice(code(), "A")));
        assertThat(Sample.<Integer>as(administrator, () -> imports.apply(check, false, progress -> {})))
                .isPositive();
    }

    private static String code() {
        return "T" + NUMBER.incrementAndGet() + "X";
    }

    private static String network() {
        return "U" + NUMBER.incrementAndGet() + "9";
    }

    private static OrganisationCode local(String code) {
        return new OrganisationCode(org.rolebridge.organisation.IdentifierScheme.LOCAL, code);
    }

    private ImportCheck check(String name, String text) {
        return check(new TestFiles(folder).text(name, text));
    }

    private ImportCheck check(Path file) {
        return SystemWork.as(
                "test",
                () -> imports.check(
                        List.of(imports.read(file, file.getFileName().toString(), null))));
    }

    private void run(String name, String text) {
        apply(check(name, text));
    }

    private void run(Path file) {
        apply(check(file));
    }

    private int apply(ImportCheck check) {
        return SystemWork.as("test", () -> imports.apply(check, false, progress -> {}));
    }

    private Path workbook(String network, String practice, String subIcb) {
        var networks = List.of(
                List.of("PCN Code", "PCN Name", "Current Sub ICB Loc Code", "Open Date", "Close Date"),
                List.of(network, "The Network", subIcb, "20190701", ""));
        var partners = List.of(
                List.of(
                        "Partner Organisation Code",
                        "PCN Code",
                        "Practice to PCN Relationship Start Date",
                        "Practice to PCN Relationship End Date"),
                List.of(practice, network, "20190701", ""));
        return new TestFiles(folder)
                .workbook(
                        "pcn.xlsx",
                        new java.util.LinkedHashMap<>(
                                java.util.Map.of("PCNDetails", networks, "PCN Core Partner Details", partners)));
    }

    private java.util.Optional<Organisation> find(String code) {
        return SystemWork.as("test", () -> organisations.findByCode(OrganisationCode.ods(code)));
    }

    private Organisation get(String code) {
        return find(code).orElseThrow();
    }

    private static List<String> problems(ImportCheck check) {
        return check.problems().stream().map(one -> one.problem().code()).toList();
    }

    private List<String> linksOf(OdsLine practice) {
        return db.selectFrom(ORGANISATION_LINK)
                .where(ORGANISATION_LINK.CHILD_ID.eq(
                        get(practice.cells().getFirst()).id()))
                .orderBy(ORGANISATION_LINK.VALID_FROM)
                .fetch(row -> row.getValidFrom() + " – " + row.getValidTo());
    }

    private List<Long> ancestors(String code) {
        return ancestorsOf(get(code).id());
    }

    private List<Long> ancestorsOf(long id) {
        return db.select(ORGANISATION_SCOPE.ANCESTOR_ID)
                .from(ORGANISATION_SCOPE)
                .where(ORGANISATION_SCOPE.ORGANISATION_ID.eq(id))
                .fetch(ORGANISATION_SCOPE.ANCESTOR_ID);
    }

    @OnEmbedded
    static class EmbeddedTest extends OrganisationImportContract {}

    @OnMySql
    static class MySqlTest extends OrganisationImportContract {}
}
