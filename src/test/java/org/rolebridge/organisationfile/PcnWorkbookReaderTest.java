package org.rolebridge.organisationfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.tabular.TestFiles.refusalOf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolebridge.organisation.LinkKind;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.tabular.Problem;
import org.rolebridge.tabular.TestFiles;
import org.rolebridge.tabular.UnreadableFile.Reason;

class PcnWorkbookReaderTest {

    private static final String NETWORKS = "PCNDetails";
    private static final String PARTNERS = "PCN Core Partner Details";
    private static final List<String> NETWORK_TITLES = List.of(
            "PCN Code",
            "PCN Name",
            "Current Sub ICB Loc Code",
            "Sub ICB Location",
            "Open Date",
            "Close Date",
            "Postcode");
    private static final List<String> PARTNER_TITLES = List.of(
            "Partner\nOrganisation\nCode",
            "PCN Code",
            "Practice to PCN\nRelationship\nStart Date",
            "Practice to PCN\nRelationship\nEnd Date");
    private static final List<String> NETWORK =
            List.of("U00001", "EXAMPLE PCN", "36L", "NHS EXAMPLE ICB - 36L", "20191001", "", "SW17 0RT");

    @TempDir
    Path folder;

    @Test
    void readsNetwork() {
        assertThat(read(NETWORK, List.of()).rows().getFirst())
                .isEqualTo(new OrganisationFileRow(
                        2,
                        OrganisationCode.ods("U00001"),
                        "EXAMPLE PCN",
                        OrganisationType.PRIMARY_CARE_NETWORK,
                        new OpenDates(LocalDate.of(2019, 10, 1), null),
                        new OrganisationDetails(null, new PostalAddress("", "SW17 0RT"), List.of(), null),
                        List.of(ParentRef.undated(OrganisationCode.ods("36L"), LinkKind.COMMISSIONED_BY)),
                        false));
    }

    @Test
    void impliesSubIcbWithItsName() {
        assertThat(read(NETWORK, List.of()).rows())
                .contains(OrganisationFileRow.implied(
                        2, OrganisationCode.ods("36L"), "NHS EXAMPLE ICB - 36L", OrganisationType.SUB_ICB));
    }

    @Test
    void readsMembershipWithDates() {
        OrganisationFile file = read(NETWORK, List.of("A00001", "U00001", "20200401", "20210331"));

        assertThat(file.memberships())
                .containsExactly(new MembershipRow(
                        2,
                        OrganisationCode.ods("A00001"),
                        new ParentRef(
                                OrganisationCode.ods("U00001"),
                                LinkKind.MEMBER_OF,
                                LocalDate.of(2020, 4, 1),
                                LocalDate.of(2021, 3, 31))));
    }

    @Test
    void namesSheetOfProblem() {
        OrganisationFile file = read(NETWORK, List.of("A00001", "U00001", "20210401", "20210331"));

        assertThat(file.problems())
                .extracting(Problem::column)
                .containsExactly(PARTNERS + ": Practice to PCN Relationship End Date");
    }

    @Test
    void refusesWorkbookWithOneOfTheTwoSheets() {
        Map<String, List<List<String>>> sheets = Map.of(NETWORKS, List.of(NETWORK_TITLES, NETWORK));

        assertThat(refusalOf(() -> read(sheets)).arguments()).containsExactly(PARTNERS);
    }

    @Test
    void refusesMissingColumn() {
        Map<String, List<List<String>>> sheets =
                Map.of(NETWORKS, List.of(List.of("PCN Code", "PCN Name")), PARTNERS, List.of(PARTNER_TITLES));

        assertThat(refusalOf(() -> read(sheets)).reason()).isEqualTo(Reason.MISSING_COLUMN);
    }

    private OrganisationFile read(List<String> network, List<String> partner) {
        return read(Map.of(NETWORKS, List.of(NETWORK_TITLES, network), PARTNERS, List.of(PARTNER_TITLES, partner)));
    }

    private OrganisationFile read(Map<String, List<List<String>>> sheets) {
        return OrganisationFiles.read(new TestFiles(folder).workbook("ePCN.xlsx", sheets), "ePCN.xlsx");
    }
}
