package org.rolebridge.organisationfile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.LinkKind;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.tabular.TableFile;
import org.rolebridge.tabular.TableHeader;
import org.rolebridge.tabular.TableRow;
import org.rolebridge.tabular.TableRows;

/** The workbook of primary care networks: their details on one sheet, the practices in them with dates on the other. */
final class PcnWorkbookReader {

    private static final String NETWORKS = "PCNDetails";
    private static final String PARTNERS = "PCN Core Partner Details";

    private static final String CODE = "PCN Code";
    private static final String NAME = "PCN Name";
    private static final String SUB_ICB = "Current Sub ICB Loc Code";
    private static final String SUB_ICB_NAME = "Sub ICB Location";
    private static final String OPENED = "Open Date";
    private static final String CLOSED = "Close Date";
    private static final String POSTCODE = "Postcode";
    private static final String PRACTICE = "Partner Organisation Code";
    private static final String FROM = "Practice to PCN Relationship Start Date";
    private static final String TO = "Practice to PCN Relationship End Date";

    private final TableFile file;
    private final OrganisationFileDraft draft = new OrganisationFileDraft();

    PcnWorkbookReader(TableFile file) {
        this.file = file;
    }

    static boolean recognises(TableFile file) {
        return file.sheets().stream().anyMatch(name -> isOurs(name.strip()));
    }

    OrganisationFile read() {
        try (TableRows rows = file.rows(NETWORKS)) {
            TableHeader header = rows.header().require(List.of(CODE, NAME, SUB_ICB, OPENED, CLOSED));
            rows.forEachRemaining(row -> readNetwork(header, row));
        }
        try (TableRows rows = file.rows(PARTNERS)) {
            TableHeader header = rows.header().require(List.of(PRACTICE, CODE, FROM, TO));
            rows.forEachRemaining(row -> readPartner(header, row));
        }
        return draft.finish(OrganisationFileKind.PCN_WORKBOOK);
    }

    static String columnOf(LinkKind link) {
        return link == LinkKind.MEMBER_OF ? partner(CODE) : network(SUB_ICB);
    }

    private static boolean isOurs(String sheet) {
        return sheet.equalsIgnoreCase(NETWORKS) || sheet.equalsIgnoreCase(PARTNERS);
    }

    private void readNetwork(TableHeader header, TableRow row) {
        RowCheck check = new RowCheck(draft, row.line());
        OrganisationCode code = check.odsCode(network(CODE), header.cell(row, CODE));
        String name = check.name(network(NAME), header.cell(row, NAME));
        LocalDate openedOn = check.date(network(OPENED), header.cell(row, OPENED));
        LocalDate closedOn = check.date(network(CLOSED), header.cell(row, CLOSED));
        OpenDates dates = check.dates(network(CLOSED), openedOn, closedOn);
        OrganisationDetails details = details(check, header, row);
        ParentRef parent = subIcb(check, header, row);
        if (!check.isRefused()) {
            List<ParentRef> parents = parent == null ? List.of() : List.of(parent);
            OrganisationType type = OrganisationType.PRIMARY_CARE_NETWORK;
            draft.add(
                    new OrganisationFileRow(row.line(), code, name, type, dates, details, parents, false),
                    network(CODE));
        }
    }

    private static OrganisationDetails details(RowCheck check, TableHeader header, TableRow row) {
        String postcode = check.limited(network(POSTCODE), header.cell(row, POSTCODE), RowCheck.MAX_POSTCODE);
        Stream<String> lines = Stream.of(1, 2, 3, 4, 5).map(number -> header.cell(row, "Address Line " + number));
        PostalAddress address = PostalAddress.of(lines, postcode);
        check.limited(network("Address Line 1"), address.line(), RowCheck.MAX_ADDRESS);
        return new OrganisationDetails(null, address, List.of(), null);
    }

    private @Nullable ParentRef subIcb(RowCheck check, TableHeader header, TableRow row) {
        String text = header.cell(row, SUB_ICB);
        if (text.isEmpty()) {
            return null;
        }
        OrganisationCode code = check.odsCode(network(SUB_ICB), text);
        if (!check.isRefused()) {
            String name = header.cell(row, SUB_ICB_NAME);
            String shown = name.isEmpty() ? code.value() : name;
            draft.imply(OrganisationFileRow.implied(row.line(), code, shown, OrganisationType.SUB_ICB));
        }
        return ParentRef.undated(code, LinkKind.COMMISSIONED_BY);
    }

    private void readPartner(TableHeader header, TableRow row) {
        RowCheck check = new RowCheck(draft, row.line());
        OrganisationCode practice = check.odsCode(partner(PRACTICE), header.cell(row, PRACTICE));
        OrganisationCode network = check.odsCode(partner(CODE), header.cell(row, CODE));
        LocalDate from = check.date(partner(FROM), header.cell(row, FROM));
        LocalDate to = check.date(partner(TO), header.cell(row, TO));
        if (new OpenDates(from, to).isReversed()) {
            check.refuse(partner(TO), OrganisationProblem.ENDED_BEFORE_STARTED);
        }
        if (!check.isRefused()) {
            draft.add(new MembershipRow(row.line(), practice, new ParentRef(network, LinkKind.MEMBER_OF, from, to)));
        }
    }

    /** Both sheets have a line 5 and a "PCN Code": a problem says which sheet it means. */
    private static String network(String title) {
        return NETWORKS + ": " + title;
    }

    private static String partner(String title) {
        return PARTNERS + ": " + title;
    }
}
