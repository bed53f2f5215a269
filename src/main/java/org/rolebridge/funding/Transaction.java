package org.rolebridge.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a commissioner enters to record a transaction on an award.
 *
 * @param key makes a double click or a retry record it once
 * @param amount more than zero, in the currency of the award; an adjustment may be less than zero
 */
public record Transaction(
        UUID key,
        BigDecimal amount,
        LocalDate effectiveOn,
        @Nullable String reference,
        @Nullable String note) {}
