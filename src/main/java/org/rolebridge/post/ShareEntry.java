package org.rolebridge.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a user enters about who pays for a share of a post.
 *
 * @param awardId for an award only
 * @param employerId whose cost it is; absent when that is the host
 * @param sharePercent of the cost of the post, more than 0 and at most 100
 */
public record ShareEntry(
        FundingSource source,
        @Nullable Long awardId,
        @Nullable Long employerId,
        @Nullable String note,
        BigDecimal sharePercent,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
