package org.rolebridge.organisationfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.tabular.TestFiles.refusalOf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebridge.organisation.IdentifierScheme;
import org.rolebridge.organisation.LinkKind;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.tabular.Problem;
import org.rolebridge.tabular.TestFiles;
import org.rolebridge.tabular.UnreadableFile.Reason;

class TemplateReaderTest {

    private static final String TITLES = String.join(",", OrganisationTemplate.TITLES) + "\n";
    private static final String CLINIC =
            "Albany Clinic,Clinic,NPI,1234567893,EIN,12-3456789,LOCAL,C-1,12207,1 Main Street,01/07/2015,,New York\n";

    @TempDir
    Path folder;

    @Test
    void readsEveryColumn() {
        assertThat(read(TITLES + CLINIC).rows())
                .containsExactly(new OrganisationFileRow(
                        2,
                        new OrganisationCode(IdentifierScheme.NPI, "1234567893"),
                        "Albany Clinic",
                        OrganisationType.CLINIC,
                        new OpenDates(LocalDate.of(2015, 7, 1), null),
                        new OrganisationDetails(
                                null,
                                new PostalAddress("1 Main Street", "12207"),
                                List.of(new OrganisationCode(IdentifierScheme.EIN, "123456789")),
                                "New York"),
                        List.of(ParentRef.undated(
                                new OrganisationCode(IdentifierScheme.LOCAL, "C-1"), LinkKind.PART_OF)),
                        false));
    }

    @Test
    void readsTitlesInAnyCaseAndOrder() {
        assertThat(read("Identifier,Identifier Scheme,TYPE,Name\nB1,local,care site,The Elms\n")
                        .rows())
                .extracting(OrganisationFileRow::type)
                .containsExactly(OrganisationType.CARE_SITE);
    }

    @Test
    void readsShortRows() {
        assertThat(read(TITLES + "The Elms,Care site,LOCAL,B1\n").rows()).hasSize(1);
    }

    @Test
    void readsWorkbook() {
        List<List<String>> rows =
                List.of(OrganisationTemplate.TITLES, List.of(CLINIC.strip().split(",")));
        Path file = new TestFiles(folder).workbook("a.xlsx", Map.of("Organisations", rows));

        assertThat(OrganisationFiles.read(file, "a.xlsx").rows()).hasSize(1);
    }

    @Test
    void takesGuardOffText() {
        assertThat(read(TITLES + "'@Home Care,Charity,CHARITY,1234567\n").rows())
                .extracting(OrganisationFileRow::name)
                .containsExactly("@Home Care");
    }

    @Test
    void refusesMissingColumn() {
        assertThat(refusalOf(() -> read("name,type,identifier\nX,Council,E1\n")).arguments())
                .containsExactly("identifier_scheme");
    }

    @Test
    void refusesTextThatIsNoTemplate() {
        assertThat(refusalOf(() -> read("first,second\n1,2\n")).reason()).isEqualTo(Reason.COLUMN_COUNT);
    }

    @Test
    void warnsOfUnknownColumn() {
        assertThat(read("name,type,identifier_scheme,identifier,colour\nX,Council,GSS,E06000001,red\n")
                        .problems())
                .containsExactly(
                        new Problem(1, "colour", "unknown-column", List.of("colour"), Problem.Severity.WARNING));
    }

    @Test
    void refusesUnknownType() {
        assertThat(codes(TITLES + "X,Castle,LOCAL,B1\n")).containsExactly("unknown-type");
    }

    @Test
    void refusesUnknownScheme() {
        assertThat(codes(TITLES + "X,Council,ISBN,B1\n")).containsExactly("unknown-scheme");
    }

    @Test
    void refusesRowWithoutCode() {
        assertThat(codes(TITLES + "X,Council,,\n")).containsExactly("missing-code");
    }

    @Test
    void refusesSchemeWithoutCode() {
        assertThat(codes(TITLES + "X,Council,LOCAL,B1,COMPANY,\n")).containsExactly("missing-partner-cell");
    }

    @Test
    void refusesNpiWithWrongCheckDigit() {
        assertThat(codes(TITLES + "X,Clinic,NPI,1234567890\n")).containsExactly("code-format");
    }

    @Test
    void refusesOrganisationThatIsItsOwnParent() {
        assertThat(codes(TITLES + "X,Council,LOCAL,B1,,,LOCAL,B1\n")).containsExactly("own-parent");
    }

    @Test
    void saysThatOnlyTitlesWereFound() {
        assertThat(codes(TITLES)).containsExactly("no-rows");
    }

    @Test
    void importsNothingFromEmptyWorkbook() {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        OrganisationTemplate.export(UnaryOperator.identity()).writeWorkbook(target);
        Path file = new TestFiles(folder).bytes("a.xlsx", target.toByteArray());

        assertThat(OrganisationFiles.read(file, "a.xlsx").rows()).isEmpty();
    }

    @Test
    void acceptsItsOwnEmptyCsv() {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        OrganisationTemplate.export(UnaryOperator.identity()).writeCsv(target);

        assertThat(codes(target.toString(StandardCharsets.UTF_8))).containsExactly("no-rows");
    }

    private List<String> codes(String content) {
        return read(content).problems().stream().map(Problem::code).toList();
    }

    private OrganisationFile read(String content) {
        return OrganisationFiles.read(new TestFiles(folder).text("a.csv", content), "a.csv");
    }
}
