package org.rolebridge.organisationfile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.IdentifierScheme;
import org.rolebridge.organisation.LinkKind;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.tabular.FormulaGuard;
import org.rolebridge.tabular.TableFile;
import org.rolebridge.tabular.TableHeader;
import org.rolebridge.tabular.TableRow;
import org.rolebridge.tabular.TableRows;

/** Reads a filled-in {@link OrganisationTemplate}: the first visible sheet, or the CSV. */
final class TemplateReader {

    private static final int MAX_JURISDICTION = 100;

    private final TableFile file;
    private final OrganisationFileDraft draft = new OrganisationFileDraft();

    TemplateReader(TableFile file) {
        this.file = file;
    }

    OrganisationFile read() {
        try (TableRows rows = file.rows()) {
            TableHeader header = rows.header().require(OrganisationTemplate.REQUIRED);
            warnOfUnknown(header);
            rows.forEachRemaining(row -> new Entry(header, row, new RowCheck(draft, row.line())).read(draft));
        }
        return draft.finish(OrganisationFileKind.TEMPLATE);
    }

    private void warnOfUnknown(TableHeader header) {
        RowCheck check = new RowCheck(draft, header.line());
        header.titlesOtherThan(OrganisationTemplate.TITLES)
                .forEach(title -> check.warn(title, OrganisationProblem.UNKNOWN_COLUMN, title));
    }

    /** One row being read. */
    private record Entry(TableHeader header, TableRow row, RowCheck check) {

        void read(OrganisationFileDraft draft) {
            String name = check.name(OrganisationTemplate.NAME, cell(OrganisationTemplate.NAME));
            Optional<OrganisationType> type = type();
            Optional<OrganisationCode> code = code(OrganisationTemplate.SCHEME, OrganisationTemplate.IDENTIFIER);
            refuseMissingCode();
            List<ParentRef> parents = parents(code);
            OpenDates dates = dates();
            OrganisationDetails details = details();
            if (!check.isRefused() && type.isPresent() && code.isPresent()) {
                draft.add(
                        new OrganisationFileRow(
                                row.line(), code.get(), name, type.get(), dates, details, parents, false),
                        OrganisationTemplate.IDENTIFIER);
            }
        }

        private String cell(String title) {
            return FormulaGuard.unguard(header.cell(row, title));
        }

        private Optional<OrganisationType> type() {
            String text = cell(OrganisationTemplate.TYPE);
            Optional<OrganisationType> type = OrganisationType.named(text);
            if (text.isEmpty()) {
                check.refuse(OrganisationTemplate.TYPE, OrganisationProblem.MISSING_TYPE);
            } else if (type.isEmpty()) {
                check.refuse(OrganisationTemplate.TYPE, OrganisationProblem.UNKNOWN_TYPE, text);
            }
            return type;
        }

        private void refuseMissingCode() {
            if (cell(OrganisationTemplate.SCHEME).isEmpty()
                    && cell(OrganisationTemplate.IDENTIFIER).isEmpty()) {
                check.refuse(OrganisationTemplate.IDENTIFIER, OrganisationProblem.MISSING_CODE);
            }
        }

        private Optional<OrganisationCode> code(String schemeTitle, String codeTitle) {
            String schemeText = cell(schemeTitle);
            String text = cell(codeTitle);
            if (schemeText.isEmpty() && text.isEmpty()) {
                return Optional.empty();
            }
            if (schemeText.isEmpty() || text.isEmpty()) {
                String missing = schemeText.isEmpty() ? schemeTitle : codeTitle;
                String partner = schemeText.isEmpty() ? codeTitle : schemeTitle;
                check.refuse(missing, OrganisationProblem.MISSING_PARTNER_CELL, partner);
                return Optional.empty();
            }
            Optional<IdentifierScheme> scheme = IdentifierScheme.named(schemeText);
            if (scheme.isEmpty()) {
                check.refuse(schemeTitle, OrganisationProblem.UNKNOWN_SCHEME, schemeText);
            }
            return scheme.map(known -> check.code(codeTitle, known, text));
        }

        private List<ParentRef> parents(Optional<OrganisationCode> own) {
            Optional<OrganisationCode> parent =
                    code(OrganisationTemplate.PARENT_SCHEME, OrganisationTemplate.PARENT_IDENTIFIER);
            if (parent.isPresent() && parent.equals(own)) {
                check.refuse(OrganisationTemplate.PARENT_IDENTIFIER, OrganisationProblem.OWN_PARENT);
            }
            return parent.stream()
                    .map(code -> ParentRef.undated(code, LinkKind.PART_OF))
                    .toList();
        }

        private OpenDates dates() {
            LocalDate openedOn = date(OrganisationTemplate.OPENED);
            LocalDate closedOn = date(OrganisationTemplate.CLOSED);
            return check.dates(OrganisationTemplate.CLOSED, openedOn, closedOn);
        }

        private @Nullable LocalDate date(String title) {
            return check.date(title, cell(title));
        }

        private OrganisationDetails details() {
            String line = limited(OrganisationTemplate.ADDRESS, RowCheck.MAX_ADDRESS);
            String postcode = limited(OrganisationTemplate.POSTCODE, RowCheck.MAX_POSTCODE);
            String jurisdiction = limited(OrganisationTemplate.JURISDICTION, MAX_JURISDICTION);
            List<OrganisationCode> otherCodes =
                    code(OrganisationTemplate.SECOND_SCHEME, OrganisationTemplate.SECOND_IDENTIFIER).stream()
                            .toList();
            return new OrganisationDetails(
                    null,
                    PostalAddress.of(Stream.of(line), postcode),
                    otherCodes,
                    jurisdiction.isEmpty() ? null : jurisdiction);
        }

        private String limited(String title, int longest) {
            return check.limited(title, cell(title), longest);
        }
    }
}
