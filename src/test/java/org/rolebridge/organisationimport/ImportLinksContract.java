package org.rolebridge.organisationimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;

abstract class ImportLinksContract extends ImportTrial {

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
    void endsTheOldLinkWhenARowNamesAnotherParent() {
        var practice = OdsLine.practice(code(), "A");
        run("epraccur.csv", OdsLine.file(practice.commissionedBy(code(), "20130401")));
        run("epraccur.csv", OdsLine.file(practice.commissionedBy(code(), "20240401")));
        assertThat(linksOf(practice)).containsExactly("2013-04-01 – 2024-03-31", "2024-04-01 – null");
    }

    @Test
    void letsAnOlderFileChangeNothingAboutWhatCameLater() {
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

    @OnEmbedded
    static class EmbeddedTest extends ImportLinksContract {}

    @OnMySql
    static class MySqlTest extends ImportLinksContract {}
}
