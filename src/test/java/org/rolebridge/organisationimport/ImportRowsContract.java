package org.rolebridge.organisationimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SystemWork;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;

abstract class ImportRowsContract extends ImportTrial {

    @Test
    void tellsWhatIsNew() {
        var check = check("epraccur.csv", OdsLine.file(OdsLine.practice(code(), "A"), OdsLine.practice(code(), "B")));
        assertThat(check.count(RowOutcome.NEW)).isEqualTo(2);
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
    void doesNotLetAnImpliedRowOverwriteAName() {
        var region = code();
        run("organisations.csv", TEMPLATE + "Our own name,Region,ODS," + region + ",,,,,England\n");
        run("icb.csv", BOARDS + "Other name," + region + "," + code() + ",,The Board,2022-07-01\n");
        assertThat(get(region).name()).isEqualTo("Our own name");
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

    @OnEmbedded
    static class EmbeddedTest extends ImportRowsContract {}

    @OnMySql
    static class MySqlTest extends ImportRowsContract {}
}
