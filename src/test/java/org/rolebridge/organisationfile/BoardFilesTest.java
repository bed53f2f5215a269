package org.rolebridge.organisationfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.tabular.TestFiles.refusalOf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebridge.organisation.IdentifierScheme;
import org.rolebridge.organisation.LinkKind;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.tabular.Problem;
import org.rolebridge.tabular.TestFiles;
import org.rolebridge.tabular.UnreadableFile.Reason;

class BoardFilesTest {

    private static final String BOARDS = """
            region_name,region_ods,icb_ods,icb_gss,icb_name,legal_start
            South West,Y58,QVV,E54000041,NHS Dorset Integrated Care Board,2022-07-01
            South West,Y58,QUY,E54000039,"NHS Bristol, North Somerset Integrated Care Board",2022-07-01
            """;
    private static final String CLOSURES = """
            icb_ods,icb_gss,icb_name,closed_on,successors
            QNQ,E54000034,NHS Frimley Integrated Care Board,2026-03-31,S0E4D; S9B9J;
            """;

    @TempDir
    Path folder;

    @Test
    void readsBoardWithStatisticalCodeAndRegion() {
        OrganisationFileRow board = read(BOARDS).rows().getFirst();

        assertThat(board.details().otherCodes())
                .containsExactly(new OrganisationCode(IdentifierScheme.GSS, "E54000041"));
        assertThat(board.parents())
                .containsExactly(
                        new ParentRef(OrganisationCode.ods("Y58"), LinkKind.PART_OF, LocalDate.of(2022, 7, 1), null));
    }

    @Test
    void impliesEachRegionOnce() {
        assertThat(read(BOARDS).rows())
                .filteredOn(OrganisationFileRow::implied)
                .containsExactly(OrganisationFileRow.implied(
                        2, OrganisationCode.ods("Y58"), "South West", OrganisationType.REGION));
    }

    @Test
    void refusesBoardWithImpossibleStart() {
        assertThat(read(BOARDS.replaceFirst("2022-07-01", "2022-02-30")).problems())
                .containsExactly(
                        new Problem(2, "legal_start", "no-such-day", List.of("2022-02-30"), Problem.Severity.REFUSED));
    }

    @Test
    void refusesListWithoutOneOfItsColumns() {
        assertThat(refusalOf(() -> read(BOARDS.replace("legal_start", "start"))).reason())
                .isEqualTo(Reason.MISSING_COLUMN);
    }

    @Test
    void readsEachSuccessorFromTheDayAfterClosing() {
        OrganisationCode predecessor = OrganisationCode.ods("QNQ");
        LocalDate on = LocalDate.of(2026, 4, 1);

        assertThat(read(CLOSURES).successions())
                .containsExactly(
                        new SuccessionRow(2, predecessor, OrganisationCode.ods("S0E4D"), on),
                        new SuccessionRow(2, predecessor, OrganisationCode.ods("S9B9J"), on));
    }

    @Test
    void closesTheBoard() {
        assertThat(read(CLOSURES).rows())
                .extracting(OrganisationFileRow::dates)
                .containsExactly(new OpenDates(null, LocalDate.of(2026, 3, 31)));
    }

    @Test
    void warnsOfClosureWithoutSuccessor() {
        assertThat(read(CLOSURES.replace("S0E4D; S9B9J;", "")).problems())
                .extracting(Problem::code)
                .containsExactly("no-successor");
    }

    @Test
    void refusesClosureWithoutDate() {
        assertThat(read(CLOSURES.replace("2026-03-31", "")).problems())
                .extracting(Problem::code)
                .containsExactly("missing-date");
    }

    private OrganisationFile read(String content) {
        return OrganisationFiles.read(new TestFiles(folder).text("a.csv", content), "a.csv");
    }
}
