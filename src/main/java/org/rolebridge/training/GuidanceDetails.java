package org.rolebridge.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a user may say about a piece of training or guidance, and the version of the record they saw.
 *
 * @param hours how long it takes
 * @param frequencyMonths how often it has to be done again; absent for once
 * @param daysAfterStart days after starting in post by which it has to be done; absent for no deadline
 * @param milestoneNumber the milestone that it helps to reach; absent for none in particular
 * @param roleKindIds the kinds of role it applies to
 */
public record GuidanceDetails(
        String title,
        String issuer,
        GuidanceKind kind,
        @Nullable String link,
        @Nullable String versionLabel,
        @Nullable String summary,
        @Nullable LocalDate publishedOn,
        LocalDate effectiveFrom,
        @Nullable LocalDate reviewBy,
        @Nullable BigDecimal hours,
        @Nullable Integer frequencyMonths,
        @Nullable Integer daysAfterStart,
        @Nullable Integer milestoneNumber,
        long jurisdictionId,
        @Nullable Long programmeId,
        Set<Long> roleKindIds,
        int version) {}
