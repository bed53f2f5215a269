package org.rolebridge.organisationimport;

import java.util.Locale;

/** What comparing a row with what is held can bring to light; each has the message key {@code problem.<code>}. */
enum ImportProblem {
    /** The code. */
    UNKNOWN_PARENT,
    /** The code. */
    UNKNOWN_MEMBER,
    /** Code of the child, code of the parent. */
    PARENT_BELOW_CHILD,
    /** What stands there. */
    UNKNOWN_JURISDICTION,
    /** The two codes. */
    CODES_OF_TWO,
    /** Opening and closing date as they would be held. */
    DATES_CONTRADICT,
    /** The closing date held. */
    HELD_CLOSED,
    /** The code, the number of successors. */
    SPLIT;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
