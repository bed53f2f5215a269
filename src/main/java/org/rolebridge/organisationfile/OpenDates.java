package org.rolebridge.organisationfile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** First and last day; null where the file does not say, which is not the same as "still open". */
public record OpenDates(
        @Nullable LocalDate openedOn, @Nullable LocalDate closedOn) {

    public static final OpenDates UNKNOWN = new OpenDates(null, null);

    public boolean isReversed() {
        return openedOn != null && closedOn != null && closedOn.isBefore(openedOn);
    }
}
