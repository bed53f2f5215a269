package org.rolebridge.post;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a user enters about the terms of a post.
 *
 * @param annualPay only from those who may see pay; everybody else leaves the pay as it is
 */
public record TermsEntry(
        @Nullable String grade,
        BigDecimal hours,
        BigDecimal fullTimeHours,
        @Nullable BigDecimal annualPay) {}
