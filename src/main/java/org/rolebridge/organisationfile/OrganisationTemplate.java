package org.rolebridge.organisationfile;

import java.util.List;
import java.util.function.UnaryOperator;
import org.rolebridge.tabular.TemplateColumn;
import org.rolebridge.tabular.TemplateExport;

/** Our own table for organisations that no published file has; the empty form can be downloaded as XLSX or CSV. */
public final class OrganisationTemplate {

    static final String NAME = "name";
    static final String TYPE = "type";
    static final String SCHEME = "identifier_scheme";
    static final String IDENTIFIER = "identifier";
    static final String SECOND_SCHEME = "second_identifier_scheme";
    static final String SECOND_IDENTIFIER = "second_identifier";
    static final String PARENT_SCHEME = "parent_scheme";
    static final String PARENT_IDENTIFIER = "parent_identifier";
    static final String POSTCODE = "postcode";
    static final String ADDRESS = "address";
    static final String OPENED = "opened";
    static final String CLOSED = "closed";
    static final String JURISDICTION = "jurisdiction";

    static final String SHEET = "Organisations";
    static final List<String> REQUIRED = List.of(NAME, TYPE, SCHEME, IDENTIFIER);
    static final List<String> TITLES = List.of(
            NAME,
            TYPE,
            SCHEME,
            IDENTIFIER,
            SECOND_SCHEME,
            SECOND_IDENTIFIER,
            PARENT_SCHEME,
            PARENT_IDENTIFIER,
            POSTCODE,
            ADDRESS,
            OPENED,
            CLOSED,
            JURISDICTION);

    private static final List<List<String>> EXAMPLES = List.of(
            List.of(
                    "Example Home Care Ltd",
                    "Care provider",
                    "CQC",
                    "1-1234567890",
                    "COMPANY",
                    "01234567",
                    "ODS",
                    "QRL",
                    "SO14 0AA",
                    "1 Example Street, Southampton",
                    "01/04/2019",
                    "",
                    "England"),
            List.of(
                    "Example County Clinic",
                    "Clinic",
                    "NPI",
                    "1234567893",
                    "EIN",
                    "12-3456789",
                    "LOCAL",
                    "EX-COUNTY",
                    "12207",
                    "1 Example Avenue, Albany",
                    "2015-07-01",
                    "",
                    "New York"));

    private OrganisationTemplate() {}

    /** @param text turns a message key such as {@code template.organisation.name} into the explanation of a column */
    public static TemplateExport export(UnaryOperator<String> text) {
        List<TemplateColumn> columns = TITLES.stream()
                .map(title -> new TemplateColumn(
                        title, REQUIRED.contains(title), text.apply("template.organisation." + title)))
                .toList();
        return new TemplateExport(SHEET, columns, EXAMPLES);
    }
}
