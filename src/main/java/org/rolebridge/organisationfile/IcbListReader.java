package org.rolebridge.organisationfile;

import java.time.LocalDate;
import java.util.List;
import org.rolebridge.organisation.IdentifierScheme;
import org.rolebridge.organisation.LinkKind;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.tabular.TableFile;
import org.rolebridge.tabular.TableHeader;
import org.rolebridge.tabular.TableRow;
import org.rolebridge.tabular.TableRows;

/** The list of integrated care boards; the regions that it names are implied. */
final class IcbListReader {

    private static final String REGION_NAME = "region_name";
    static final String REGION = "region_ods";
    private static final String CODE = "icb_ods";
    private static final String STATISTICAL_CODE = "icb_gss";
    private static final String NAME = "icb_name";
    private static final String STARTED = "legal_start";
    static final List<String> TITLES = List.of(REGION_NAME, REGION, CODE, STATISTICAL_CODE, NAME, STARTED);

    private final TableFile file;
    private final OrganisationFileDraft draft = new OrganisationFileDraft();

    IcbListReader(TableFile file) {
        this.file = file;
    }

    OrganisationFile read() {
        try (TableRows rows = file.rows()) {
            TableHeader header = rows.header().require(TITLES);
            while (rows.hasNext()) {
                readRow(header, rows.nextOfWidth(header.width()));
            }
        }
        return draft.finish(OrganisationFileKind.ICB_LIST);
    }

    private void readRow(TableHeader header, TableRow row) {
        RowCheck check = new RowCheck(draft, row.line());
        OrganisationCode code = check.odsCode(CODE, header.cell(row, CODE));
        String name = check.name(NAME, header.cell(row, NAME));
        LocalDate startedOn = check.date(STARTED, header.cell(row, STARTED));
        OrganisationDetails details = statisticalCode(check, header, row);
        OrganisationFileRow region = region(check, header, row);
        if (!check.isRefused()) {
            draft.imply(region);
            List<ParentRef> parents = List.of(new ParentRef(region.code(), LinkKind.PART_OF, startedOn, null));
            OrganisationType type = OrganisationType.INTEGRATED_CARE_BOARD;
            OpenDates dates = new OpenDates(startedOn, null);
            draft.add(new OrganisationFileRow(row.line(), code, name, type, dates, details, parents, false), CODE);
        }
    }

    static OrganisationDetails statisticalCode(RowCheck check, TableHeader header, TableRow row) {
        String text = header.cell(row, STATISTICAL_CODE);
        if (text.isEmpty()) {
            return OrganisationDetails.NONE;
        }
        OrganisationCode code = check.code(STATISTICAL_CODE, IdentifierScheme.GSS, text);
        return new OrganisationDetails(null, PostalAddress.NONE, List.of(code), null);
    }

    private static OrganisationFileRow region(RowCheck check, TableHeader header, TableRow row) {
        OrganisationCode code = check.odsCode(REGION, header.cell(row, REGION));
        String name = check.name(REGION_NAME, header.cell(row, REGION_NAME));
        return OrganisationFileRow.implied(row.line(), code, name, OrganisationType.REGION);
    }
}
