package org.rolebridge.organisationfile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.LinkKind;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.tabular.TableFile;
import org.rolebridge.tabular.TableRow;
import org.rolebridge.tabular.TableRows;

/** The 27 columns without titles of the Organisation Data Service; problems name a column by its number from 1. */
final class OdsCsvReader {

    static final int COLUMNS = 27;
    static final int PRESCRIBING_SETTING = 25;
    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int REGION = 2;
    private static final int BOARD = 3;
    private static final int FIRST_ADDRESS = 4;
    private static final int POSTCODE = 9;
    private static final int OPENED = 10;
    private static final int CLOSED = 11;
    private static final int STATUS = 12;
    private static final int COMMISSIONER = 14;
    private static final int JOINED = 15;
    private static final int LEFT = 16;
    /** What stands in place of a region for Wales. */
    private static final String WELSH_REGION = "W00";

    private static final String CLOSED_STATUS = "C";
    private static final Set<String> STATUSES = Set.of("A", CLOSED_STATUS, "D", "P");

    private final TableFile file;
    private final OdsCsvTypes types;
    private final OrganisationFileDraft draft = new OrganisationFileDraft();
    private final CommissionerBoards boards = new CommissionerBoards();

    OdsCsvReader(TableFile file, OdsCsvTypes types) {
        this.file = file;
        this.types = types;
    }

    OrganisationFile read() {
        try (TableRows rows = file.rows()) {
            while (rows.hasNext()) {
                readRow(rows.nextOfWidth(COLUMNS));
            }
        }
        boards.implied().forEach(draft::imply);
        return draft.finish(OrganisationFileKind.ODS_CSV);
    }

    private void readRow(TableRow row) {
        RowCheck check = new RowCheck(draft, row.line());
        OrganisationCode code = check.odsCode(title(CODE), row.cell(CODE));
        String name = check.name(title(NAME), row.cell(NAME));
        OpenDates dates = check.dates(title(CLOSED), date(check, row, OPENED), date(check, row, CLOSED));
        List<ParentRef> parents = parents(check, row);
        OrganisationType type = type(check, row);
        OrganisationDetails details = details(check, row);
        if (!check.isRefused()) {
            draft.add(
                    new OrganisationFileRow(row.line(), code, name, type, dates, details, parents, false), title(CODE));
            rememberBoard(row, dates, parents);
        }
    }

    private OrganisationType type(RowCheck check, TableRow row) {
        String setting = row.cell(PRESCRIBING_SETTING);
        if (types.dependOnSetting() && setting.isEmpty()) {
            check.warn(title(PRESCRIBING_SETTING), OrganisationProblem.NO_PRESCRIBING_SETTING);
        }
        return types.of(setting);
    }

    /** Without a commissioner the board is the only link upwards: trusts, the Channel Islands, Welsh prescribing centres. */
    private static List<ParentRef> parents(RowCheck check, TableRow row) {
        LocalDate joined = date(check, row, JOINED);
        LocalDate left = date(check, row, LEFT);
        if (new OpenDates(joined, left).isReversed()) {
            check.refuse(title(LEFT), OrganisationProblem.ENDED_BEFORE_STARTED);
        }
        if (!row.cell(COMMISSIONER).isEmpty()) {
            OrganisationCode commissioner = check.odsCode(title(COMMISSIONER), row.cell(COMMISSIONER));
            return List.of(new ParentRef(commissioner, LinkKind.COMMISSIONED_BY, joined, left));
        }
        if (row.cell(BOARD).isEmpty()) {
            return List.of();
        }
        return List.of(ParentRef.undated(check.odsCode(title(BOARD), row.cell(BOARD)), LinkKind.PART_OF));
    }

    private static OrganisationDetails details(RowCheck check, TableRow row) {
        String postcode = check.limited(title(POSTCODE), row.cell(POSTCODE), RowCheck.MAX_POSTCODE);
        PostalAddress address =
                PostalAddress.of(IntStream.range(FIRST_ADDRESS, POSTCODE).mapToObj(row::cell), postcode);
        check.limited(title(FIRST_ADDRESS), address.line(), RowCheck.MAX_ADDRESS);
        String jurisdiction = row.cell(REGION).equals(WELSH_REGION) ? "Wales" : null;
        return new OrganisationDetails(status(check, row), address, List.of(), jurisdiction);
    }

    private static @Nullable String status(RowCheck check, TableRow row) {
        String status = row.cell(STATUS);
        if (status.isEmpty()) {
            return null;
        }
        if (!STATUSES.contains(status)) {
            check.warn(title(STATUS), OrganisationProblem.UNKNOWN_STATUS, status);
        } else if (status.equals(CLOSED_STATUS) && row.cell(CLOSED).isEmpty()) {
            check.warn(title(CLOSED), OrganisationProblem.CLOSED_WITHOUT_DATE);
        }
        return status;
    }

    private void rememberBoard(TableRow row, OpenDates dates, List<ParentRef> parents) {
        boolean current = dates.closedOn() == null && row.cell(LEFT).isEmpty();
        if (current && !parents.isEmpty() && !row.cell(BOARD).isEmpty()) {
            boards.remember(row.line(), parents.getFirst(), row.cell(BOARD));
        }
    }

    static String columnOf(LinkKind link) {
        return title(link == LinkKind.COMMISSIONED_BY ? COMMISSIONER : BOARD);
    }

    private static @Nullable LocalDate date(RowCheck check, TableRow row, int column) {
        return check.date(title(column), row.cell(column));
    }

    private static String title(int column) {
        return String.valueOf(column + 1);
    }
}
