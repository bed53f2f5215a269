package org.rolebridge.organisationfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rolebridge.tabular.TestFiles.refusalOf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebridge.organisation.LinkKind;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.tabular.Problem;
import org.rolebridge.tabular.TestFiles;
import org.rolebridge.tabular.UnreadableFile;
import org.rolebridge.tabular.UnreadableFile.Reason;

class OdsCsvReaderTest {

    private static final String PRACTICE = """
        "A00001","THE EXAMPLE SURGERY","Y63","QHM","THE HEALTH CENTRE","HIGH STREET","","DURHAM","","DH1 0AA",\
        "19740401","","A","B","16C","20200401","","0191 000000","","","","0","","16C","","4",""
        """;
    private static final String CENTRE = PRACTICE.replace("A00001", "Y00001").replace("\"4\"", "\"9\"");
    private static final String CLOSED = PRACTICE.replace("A00001", "A00002")
            .replace("\"19740401\",\"\",\"A\"", "\"19740401\",\"20171031\",\"C\"")
            .replace("\"20200401\",\"\"", "\"20130401\",\"20171031\"");
    private static final String TRUST = """
        "R0Z","EXAMPLE NHS TRUST","Y63","QHM","HEADQUARTERS","","","DURHAM","","DH1 0AB","20190401",\
        "","","","","","","","","","","0","","A","","",""
        """;

    @TempDir
    Path folder;

    @Test
    void tellsPracticesFromPrescribingCentres() {
        assertThat(own(read(PRACTICE + CENTRE)))
                .extracting(OrganisationFileRow::type)
                .containsExactly(OrganisationType.GP_PRACTICE, OrganisationType.PRESCRIBING_CENTRE);
    }

    @Test
    void readsAddressAndStatus() {
        assertThat(own(read(PRACTICE)).getFirst().details())
                .isEqualTo(new OrganisationDetails(
                        "A", new PostalAddress("THE HEALTH CENTRE, HIGH STREET, DURHAM", "DH1 0AA"), List.of(), null));
    }

    @Test
    void linksPracticeToItsCommissionerWithDates() {
        assertThat(own(read(CLOSED)).getFirst().parents())
                .containsExactly(new ParentRef(
                        OrganisationCode.ods("16C"),
                        LinkKind.COMMISSIONED_BY,
                        LocalDate.of(2013, 4, 1),
                        LocalDate.of(2017, 10, 31)));
    }

    @Test
    void impliesSubIcbInTheBoardThatMostOpenRowsName() {
        String other = PRACTICE.replace("A00001", "A00003").replace("QHM", "QF7");
        String third = PRACTICE.replace("A00001", "A00004");
        OrganisationCode subIcb = OrganisationCode.ods("16C");

        assertThat(read(other + PRACTICE + third).rows())
                .contains(OrganisationFileRow.implied(1, subIcb, "16C", OrganisationType.SUB_ICB)
                        .partOf(OrganisationCode.ods("QHM")));
    }

    @Test
    void impliesNothingFromClosedRows() {
        assertThat(read(CLOSED).rows()).noneMatch(OrganisationFileRow::implied);
    }

    @Test
    void impliesNothingFromWelshRows() {
        assertThat(read(PRACTICE.replace("QHM", "Q99")).rows()).noneMatch(OrganisationFileRow::implied);
    }

    @Test
    void takesTypeOfTrustsFromPublishedName() {
        assertThat(own(read("etr (2).csv", TRUST, null)).getFirst().type()).isEqualTo(OrganisationType.NHS_TRUST);
    }

    @Test
    void linksTrustToItsBoard() {
        assertThat(own(read("etr.csv", TRUST, null)).getFirst().parents())
                .containsExactly(ParentRef.undated(OrganisationCode.ods("QHM"), LinkKind.PART_OF));
    }

    @Test
    void takesStatedType() {
        OrganisationFile file = read("download.csv", TRUST, OrganisationType.CARE_PROVIDER);

        assertThat(own(file).getFirst().type()).isEqualTo(OrganisationType.CARE_PROVIDER);
    }

    @Test
    void asksForTypeThatNothingTells() {
        assertThat(refusalOf(() -> read("download.csv", TRUST, null)).reason()).isEqualTo(Reason.TYPE_UNKNOWN);
    }

    @Test
    void refusesStatedTypeThatContentContradicts() {
        assertThat(refusalOf(() -> read("a.csv", PRACTICE, OrganisationType.NHS_TRUST))
                        .reason())
                .isEqualTo(Reason.TYPE_CONTRADICTED);
    }

    @Test
    void doesNotTakeShapeOfCodeForType() {
        assertThat(own(read(PRACTICE.replace("A00001", "R0A"))).getFirst().type())
                .isEqualTo(OrganisationType.GP_PRACTICE);
    }

    @Test
    void refusesDayThatDoesNotExist() {
        assertThat(read(PRACTICE.replace("19740401", "19740431")).problems())
                .containsExactly(new Problem(1, "11", "no-such-day", List.of("19740431"), Problem.Severity.REFUSED));
    }

    @Test
    void refusesMissingCodeAndName() {
        OrganisationFile file = read(PRACTICE.replace("A00001", "").replace("THE EXAMPLE SURGERY", " "));

        assertThat(file.problems())
                .extracting(Problem::column, Problem::code)
                .containsExactly(tuple("1", "missing-code"), tuple("2", "missing-name"));
    }

    @Test
    void refusesClosingBeforeOpening() {
        assertThat(codes(read(CLOSED.replace("\"19740401\"", "\"20180101\"")))).containsExactly("closed-before-opened");
    }

    @Test
    void refusesLeavingBeforeJoining() {
        assertThat(codes(read(CLOSED.replace("\"20130401\"", "\"20180101\"")))).containsExactly("ended-before-started");
    }

    @Test
    void refusesSecondRowOfCodeThatSaysOtherwise() {
        OrganisationFile file = read(PRACTICE + PRACTICE.replace("EXAMPLE", "OTHER"));

        assertThat(file.problems())
                .containsExactly(
                        new Problem(2, "1", "duplicate-code", List.of("A00001", "1"), Problem.Severity.REFUSED));
    }

    @Test
    void acceptsSecondRowThatSaysTheSame() {
        OrganisationFile file = read(PRACTICE + PRACTICE);

        assertThat(file.problems()).isEmpty();
        assertThat(own(file)).hasSize(1);
    }

    @Test
    void warnsOfUnknownStatus() {
        OrganisationFile file = read(PRACTICE.replace("\"A\"", "\"X\""));

        assertThat(file.problems()).noneMatch(Problem::isRefusal);
        assertThat(codes(file)).containsExactly("unknown-status");
    }

    @Test
    void refusesRowOfOtherWidth() {
        UnreadableFile refusal = refusalOf(() -> read(PRACTICE + "\"A00009\",\"X\"\n" + CENTRE));

        assertThat(refusal.reason()).isEqualTo(Reason.COLUMN_COUNT);
        assertThat(refusal.arguments()).containsExactly("2", "2", "27");
    }

    @Test
    void refusesFileThatWasCutOff() {
        assertThat(refusalOf(() -> read(PRACTICE + CENTRE.substring(0, 90))).reason())
                .isIn(Reason.TRUNCATED, Reason.BROKEN_QUOTES);
    }

    @Test
    void refusesFileCutOffBetweenCells() {
        assertThat(refusalOf(() -> read(PRACTICE + "\"A00009\",\"X\"")).reason())
                .isEqualTo(Reason.TRUNCATED);
    }

    private OrganisationFile read(String content) {
        return read("epraccur.csv", content, null);
    }

    private OrganisationFile read(String name, String content, @Nullable OrganisationType stated) {
        return OrganisationFiles.read(new TestFiles(folder).text("upload", content), name, stated);
    }

    private static List<OrganisationFileRow> own(OrganisationFile file) {
        return file.rows().stream().filter(row -> !row.implied()).toList();
    }

    private static List<String> codes(OrganisationFile file) {
        return file.problems().stream().map(Problem::code).toList();
    }
}
