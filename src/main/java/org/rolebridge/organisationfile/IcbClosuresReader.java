package org.rolebridge.organisationfile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.tabular.TableFile;
import org.rolebridge.tabular.TableHeader;
import org.rolebridge.tabular.TableRow;
import org.rolebridge.tabular.TableRows;

/** Boards that closed, each with one or several successors parted by semicolons. */
final class IcbClosuresReader {

    private static final String CODE = "icb_ods";
    private static final String NAME = "icb_name";
    private static final String CLOSED = "closed_on";
    static final String SUCCESSORS = "successors";
    static final List<String> TITLES = List.of(CODE, "icb_gss", NAME, CLOSED, SUCCESSORS);

    private final TableFile file;
    private final OrganisationFileDraft draft = new OrganisationFileDraft();

    IcbClosuresReader(TableFile file) {
        this.file = file;
    }

    OrganisationFile read() {
        try (TableRows rows = file.rows()) {
            TableHeader header = rows.header().require(TITLES);
            while (rows.hasNext()) {
                readRow(header, rows.nextOfWidth(header.width()));
            }
        }
        return draft.finish(OrganisationFileKind.ICB_CLOSURES);
    }

    private void readRow(TableHeader header, TableRow row) {
        RowCheck check = new RowCheck(draft, row.line());
        OrganisationCode code = check.odsCode(CODE, header.cell(row, CODE));
        String name = check.name(NAME, header.cell(row, NAME));
        LocalDate closedOn = closedOn(check, header.cell(row, CLOSED));
        OrganisationDetails details = IcbListReader.statisticalCode(check, header, row);
        List<OrganisationCode> successors = successors(check, header.cell(row, SUCCESSORS));
        if (!check.isRefused() && closedOn != null) {
            OrganisationType type = OrganisationType.INTEGRATED_CARE_BOARD;
            OpenDates dates = new OpenDates(null, closedOn);
            draft.add(new OrganisationFileRow(row.line(), code, name, type, dates, details, List.of(), false), CODE);
            successors.forEach(
                    successor -> draft.add(new SuccessionRow(row.line(), code, successor, closedOn.plusDays(1))));
        }
    }

    private static @Nullable LocalDate closedOn(RowCheck check, String text) {
        if (text.isEmpty()) {
            check.refuse(CLOSED, OrganisationProblem.MISSING_DATE);
        }
        return check.date(CLOSED, text);
    }

    private static List<OrganisationCode> successors(RowCheck check, String text) {
        List<OrganisationCode> successors = Stream.of(text.split(";"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .map(code -> check.odsCode(SUCCESSORS, code))
                .toList();
        if (successors.isEmpty()) {
            check.warn(SUCCESSORS, OrganisationProblem.NO_SUCCESSOR);
        }
        return successors;
    }
}
