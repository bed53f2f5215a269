package org.rolebridge.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/** What the records of this module ask of texts, dates and links. */
final class Checks {

    static final int MAX_REFERENCE = 80;
    static final LocalDate EARLIEST = LocalDate.of(1948, 7, 5);
    static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private Checks() {}

    static void require(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            throw RuleViolation.at(field, code, arguments);
        }
    }

    static @Nullable String optional(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static @Nullable String reference(@Nullable String text) {
        var reference = optional(text);
        require(
                reference == null || reference.length() <= MAX_REFERENCE,
                "reference",
                "money-reference-length",
                MAX_REFERENCE);
        return reference;
    }

    static void plausible(LocalDate day, String field) {
        require(!day.isBefore(EARLIEST) && !day.isAfter(LATEST), field, "money-date-range", EARLIEST, LATEST);
    }

    static void order(LocalDate from, @Nullable LocalDate to, String field) {
        if (to != null) {
            plausible(to, field);
            require(!to.isBefore(from), field, "money-ends-before-start", from);
        }
    }
}
