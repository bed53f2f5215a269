package org.rolebridge.milestone;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a user enters when an achieved milestone was lost, and the version of it that they saw.
 *
 * @param reason how it was lost
 * @param dayReason why the day lies long ago, where it does
 */
public record Loss(LocalDate on, String reason, @Nullable String dayReason, int version) {

    public Loss {
        dayReason = DayReason.checked(dayReason);
    }
}
