package org.rolebridge.intake;

import java.util.List;
import java.util.function.UnaryOperator;
import org.rolebridge.tabular.TemplateColumn;
import org.rolebridge.tabular.TemplateExport;

/** The table to fill in: one row for each post; role columns may be left empty on all rows of a role but the first. */
public final class IntakeTemplate {

    static final String ROLE = "role";
    static final String TITLE = "role_title";
    static final String KIND = "kind";
    static final String PURPOSE = "purpose";
    static final String STARTED = "started";
    static final String HOST = "host";
    static final String HOST_SIDE = "host_side";
    static final String PARTNER = "partner";
    static final String PARTNER_SIDE = "partner_side";
    static final String POST = "post";
    static final String GRADE = "grade";
    static final String HOURS = "hours";
    static final String FULL_TIME_HOURS = "full_time_hours";
    static final String PAY = "pay_a_year";
    static final String POST_OPENED = "post_opened";
    static final String PERSON = "person";
    static final String PERSON_HOURS = "person_hours";
    static final String PERSON_STARTED = "person_started";
    static final String AWARD = "award";
    static final String AWARD_TITLE = "award_title";
    static final String FUNDER = "funder";
    static final String AMOUNT = "amount";
    static final String AWARDED_ON = "awarded_on";
    static final String AWARD_STARTS = "award_starts";
    static final String AWARD_ENDS = "award_ends";
    static final String RECURRENT = "recurrent";
    static final String SHARE = "share_of_post";

    static final List<String> REQUIRED = List.of(ROLE, TITLE, KIND, PURPOSE, STARTED);
    static final List<String> POST_DETAILS = List.of(GRADE, HOURS, FULL_TIME_HOURS, PAY, POST_OPENED, PERSON);
    static final List<String> AWARD_DETAILS =
            List.of(AWARD_TITLE, FUNDER, AMOUNT, AWARDED_ON, AWARD_STARTS, AWARD_ENDS, RECURRENT, SHARE);
    static final List<String> TITLES = List.of(
            ROLE,
            TITLE,
            KIND,
            PURPOSE,
            STARTED,
            HOST,
            HOST_SIDE,
            PARTNER,
            PARTNER_SIDE,
            POST,
            GRADE,
            HOURS,
            FULL_TIME_HOURS,
            PAY,
            POST_OPENED,
            PERSON,
            PERSON_HOURS,
            PERSON_STARTED,
            AWARD,
            AWARD_TITLE,
            FUNDER,
            AMOUNT,
            AWARDED_ON,
            AWARD_STARTS,
            AWARD_ENDS,
            RECURRENT,
            SHARE);

    private static final String SHEET = "Roles";

    private static final List<List<String>> EXAMPLES = List.of(
            List.of(
                    "R-1",
                    "Social prescribing link worker",
                    "Social prescribing link worker",
                    "Connects people with help in their neighbourhood.",
                    "01/04/2025",
                    "U12345",
                    "health",
                    "Eastgate Council",
                    "social care",
                    "P-01",
                    "Band 5",
                    "37.5",
                    "37.5",
                    "31049",
                    "01/04/2025",
                    "LW-014",
                    "37.5",
                    "01/05/2025",
                    "A-77",
                    "Primary care roles 2025/26",
                    "QRL",
                    "38000.00",
                    "15/03/2025",
                    "01/04/2025",
                    "31/03/2026",
                    "no",
                    "100"),
            List.of(
                    "R-1", "", "", "", "", "", "", "", "", "P-02", "Band 5", "22.5", "", "", "", "", "", "", "", "", "",
                    "", "", "", "", "", ""));

    private IntakeTemplate() {}

    /** @param text turns a message key such as {@code template.roles.kind} into the explanation of a column */
    public static TemplateExport export(UnaryOperator<String> text) {
        var columns = TITLES.stream()
                .map(title ->
                        new TemplateColumn(title, REQUIRED.contains(title), text.apply("template.roles." + title)))
                .toList();
        return new TemplateExport(SHEET, columns, EXAMPLES);
    }
}
