package org.rolebridge.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** First and last day; null where the file does not say, which is not the same as "still open". */
record OpenDates(@Nullable LocalDate openedOn, @Nullable LocalDate closedOn) {

    static final OpenDates UNKNOWN = new OpenDates(null, null);

    boolean isReversed() {
        return openedOn != null && closedOn != null && closedOn.isBefore(openedOn);
    }
}
