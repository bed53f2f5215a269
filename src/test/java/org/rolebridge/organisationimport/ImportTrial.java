package org.rolebridge.organisationimport;

import static org.rolebridge.db.Tables.ORGANISATION_LINK;
import static org.rolebridge.db.Tables.ORGANISATION_SCOPE;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.io.TempDir;
import org.rolebridge.access.SystemWork;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationEditService;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.tabular.TestFiles;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;

/** Runs imports of small files. */
abstract class ImportTrial {

    static final String BOARDS = "region_name,region_ods,icb_ods,icb_gss,icb_name,legal_start\n";
    static final String CLOSURES = "icb_ods,icb_gss,icb_name,closed_on,successors\n";
    static final String TEMPLATE =
            "name,type,identifier_scheme,identifier,second_identifier_scheme,second_identifier,parent_scheme,"
                    + "parent_identifier,jurisdiction\n";
    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);

    @TempDir
    Path folder;

    @Autowired
    OrganisationImportService imports;

    @Autowired
    OrganisationService organisations;

    @Autowired
    OrganisationEditService edits;

    @Autowired
    Sample sample;

    @Autowired
    DSLContext db;

    static String code() {
        return "T" + NUMBER.incrementAndGet() + "X";
    }

    static String network() {
        return "U" + NUMBER.incrementAndGet() + "9";
    }

    static OrganisationCode local(String code) {
        return new OrganisationCode(org.rolebridge.organisation.IdentifierScheme.LOCAL, code);
    }

    ImportCheck check(String name, String text) {
        return check(new TestFiles(folder).text(name, text));
    }

    ImportCheck check(Path file) {
        return SystemWork.as(
                "test",
                () -> imports.check(
                        List.of(imports.read(file, file.getFileName().toString(), null))));
    }

    void run(String name, String text) {
        apply(check(name, text));
    }

    void run(Path file) {
        apply(check(file));
    }

    int apply(ImportCheck check) {
        return SystemWork.as("test", () -> imports.apply(check, false, progress -> {}));
    }

    Path workbook(String network, String practice, String subIcb) {
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

    java.util.Optional<Organisation> find(String code) {
        return SystemWork.as("test", () -> organisations.findByCode(OrganisationCode.ods(code)));
    }

    Organisation get(String code) {
        return find(code).orElseThrow();
    }

    static List<String> problems(ImportCheck check) {
        return check.problems().stream().map(one -> one.problem().code()).toList();
    }

    List<String> linksOf(OdsLine practice) {
        return db.selectFrom(ORGANISATION_LINK)
                .where(ORGANISATION_LINK.CHILD_ID.eq(
                        get(practice.cells().getFirst()).id()))
                .orderBy(ORGANISATION_LINK.VALID_FROM)
                .fetch(row -> row.getValidFrom() + " – " + row.getValidTo());
    }

    List<Long> ancestors(String code) {
        return ancestorsOf(get(code).id());
    }

    List<Long> ancestorsOf(long id) {
        return db.select(ORGANISATION_SCOPE.ANCESTOR_ID)
                .from(ORGANISATION_SCOPE)
                .where(ORGANISATION_SCOPE.ORGANISATION_ID.eq(id))
                .fetch(ORGANISATION_SCOPE.ANCESTOR_ID);
    }
}
