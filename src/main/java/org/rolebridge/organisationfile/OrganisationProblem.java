package org.rolebridge.organisationfile;

import java.util.Locale;

/** What can be wrong with a row of an organisation file; each has the message key {@code problem.<code>}. */
enum OrganisationProblem {
    MISSING_CODE,
    MISSING_NAME,
    MISSING_TYPE,
    MISSING_DATE,
    /** Title of the other column. */
    MISSING_PARTNER_CELL,
    /** The code, name of the scheme. */
    CODE_FORMAT,
    /** What stands there. */
    UNKNOWN_SCHEME,
    /** What stands there. */
    UNKNOWN_TYPE,
    /** What stands there. */
    UNKNOWN_STATUS,
    /** Title. */
    UNKNOWN_COLUMN,
    /** Longest allowed. */
    TOO_LONG,
    /** The code, line on which it stood first. */
    DUPLICATE_CODE,
    CLOSED_BEFORE_OPENED,
    ENDED_BEFORE_STARTED,
    CLOSED_WITHOUT_DATE,
    OWN_PARENT,
    NO_PRESCRIBING_SETTING,
    NO_SUCCESSOR,
    NO_ROWS;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
