package org.rolebridge.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** So much on every day from the first to the last; none as the last day means without end. */
record DatedAmount(LocalDate from, @Nullable LocalDate to, BigDecimal amount) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
