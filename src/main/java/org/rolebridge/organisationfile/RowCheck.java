package org.rolebridge.organisationfile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.IdentifierScheme;
import org.rolebridge.organisation.Organisation;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.tabular.Cells;
import org.rolebridge.tabular.Problem;

/** Reads the cells of one row, reports what is wrong with them, and remembers whether the row must be left out. */
final class RowCheck {

    static final int MAX_NAME = Organisation.MAX_NAME;
    static final int MAX_ADDRESS = Organisation.MAX_ADDRESS;
    static final int MAX_POSTCODE = Organisation.MAX_POSTCODE;

    private final OrganisationFileDraft draft;
    private final int line;
    private boolean refused;

    RowCheck(OrganisationFileDraft draft, int line) {
        this.draft = draft;
        this.line = line;
    }

    boolean isRefused() {
        return refused;
    }

    void refuse(String column, OrganisationProblem problem, String... arguments) {
        report(column, problem.code(), Problem.Severity.REFUSED, arguments);
    }

    void warn(String column, OrganisationProblem problem, String... arguments) {
        report(column, problem.code(), Problem.Severity.WARNING, arguments);
    }

    String name(String column, String text) {
        if (text.isEmpty()) {
            refuse(column, OrganisationProblem.MISSING_NAME);
        }
        return limited(column, text, MAX_NAME);
    }

    String limited(String column, String text, int longest) {
        if (text.length() > longest) {
            refuse(column, OrganisationProblem.TOO_LONG, String.valueOf(longest));
        }
        return text;
    }

    OrganisationCode odsCode(String column, String text) {
        return code(column, IdentifierScheme.ODS, text);
    }

    OrganisationCode code(String column, IdentifierScheme scheme, String text) {
        OrganisationCode code = new OrganisationCode(scheme, scheme.tidy(text));
        if (text.isEmpty()) {
            refuse(column, OrganisationProblem.MISSING_CODE);
        } else if (!scheme.accepts(code.value())) {
            refuse(column, OrganisationProblem.CODE_FORMAT, text, scheme.name());
        }
        return code;
    }

    @Nullable
    LocalDate date(String column, String text) {
        return Cells.date(text).orReport(refusal -> report(column, refusal.code(), Problem.Severity.REFUSED, text));
    }

    OpenDates dates(String closedColumn, @Nullable LocalDate openedOn, @Nullable LocalDate closedOn) {
        OpenDates dates = new OpenDates(openedOn, closedOn);
        if (dates.isReversed()) {
            refuse(closedColumn, OrganisationProblem.CLOSED_BEFORE_OPENED);
        }
        return dates;
    }

    private void report(String column, String code, Problem.Severity severity, String... arguments) {
        refused |= severity == Problem.Severity.REFUSED;
        draft.report(new Problem(line, column, code, List.of(arguments), severity));
    }
}
