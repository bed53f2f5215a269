package org.rolebridge.organisationfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.rolebridge.organisation.OrganisationType;

/** Reads the real files where they lie beside the project; the report shows these tests as skipped where they do not. */
@EnabledIf(
        value = "org.rolebridge.organisationfile.PublishedFiles#arePresent",
        disabledReason = "the published files do not lie beside the project")
class PublishedFilesTest {

    @Test
    void readsEveryPracticeAndPrescribingCentre() {
        OrganisationFile file = read("epraccur.csv");

        assertThat(file.rows()).filteredOn(row -> !row.implied()).hasSize(16_685);
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void findsPractices() {
        assertThat(read("epraccur.csv").rows())
                .filteredOn(row -> row.type() == OrganisationType.GP_PRACTICE)
                .hasSize(8_655);
    }

    @Test
    void findsActivePractices() {
        assertThat(read("epraccur.csv").rows())
                .filteredOn(row -> row.type() == OrganisationType.GP_PRACTICE)
                .filteredOn(row -> "A".equals(row.details().status()))
                .hasSize(6_618);
    }

    @Test
    void impliesSubIcbsInBoards() {
        assertThat(read("epraccur.csv").rows())
                .filteredOn(OrganisationFileRow::implied)
                .allMatch(row -> row.parents().size() == 1)
                .hasSize(106);
    }

    @Test
    void readsTrusts() {
        assertThat(read("etr.csv").rows())
                .allMatch(row -> row.type() == OrganisationType.NHS_TRUST)
                .hasSize(210);
    }

    @Test
    void readsNetworksAndTheirPractices() {
        OrganisationFile file = read("ePCN.xlsx");

        assertThat(file.problems()).isEmpty();
        assertThat(file.rows()).filteredOn(row -> !row.implied()).hasSize(1_329);
        assertThat(file.memberships()).hasSize(7_455);
    }

    @Test
    void readsBoardsInSevenRegions() {
        OrganisationFile file = read("icb-2026.csv");

        assertThat(file.rows()).filteredOn(row -> !row.implied()).hasSize(36);
        assertThat(file.rows()).filteredOn(OrganisationFileRow::implied).hasSize(7);
    }

    @Test
    void readsClosuresAndSuccessions() {
        OrganisationFile file = read("icb-closed-2026.csv");

        assertThat(file.rows()).hasSize(12);
        assertThat(file.successions()).hasSize(16);
    }

    private static OrganisationFile read(String name) {
        return OrganisationFiles.read(PublishedFiles.named(name), name);
    }
}
