package org.rolebridge.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A score that a user gives to an indicator.
 *
 * @param version the version they saw; 0 when the indicator was not scored yet
 */
public record IndicatorEntry(
        int number,
        int score,
        String source,
        @Nullable LocalDate sourceOn,
        @Nullable String note,
        int version) {}
