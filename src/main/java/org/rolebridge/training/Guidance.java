package org.rolebridge.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.WebLink;

/**
 * One version of a piece of training or guidance. A new version supersedes the one before, which is kept as it was.
 *
 * @param milestoneNumber the milestone that it helps to reach
 * @param firstVersionId the first of its versions; absent on that one itself
 */
public record Guidance(
        long id,
        long ownerId,
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
        @Nullable Long firstVersionId,
        @Nullable Long supersededById,
        int version) {

    public static final int MAX_TITLE = 200;
    public static final int MAX_ISSUER = 160;
    public static final int MAX_LABEL = 40;
    public static final int MAX_SUMMARY = 1000;
    public static final int MAX_MONTHS = 120;
    public static final int MAX_DAYS = 1095;
    public static final BigDecimal MAX_HOURS = new BigDecimal("5000");
    public static final LocalDate EARLIEST = LocalDate.of(1948, 7, 5);

    public Guidance {
        require(!title.isBlank() && title.length() <= MAX_TITLE, "title", "guidance-title-length", MAX_TITLE);
        require(!issuer.isBlank() && issuer.length() <= MAX_ISSUER, "issuer", "guidance-issuer-length", MAX_ISSUER);
        link = WebLink.checked("link", link);
        require(fits(versionLabel, MAX_LABEL), "versionLabel", "guidance-label-length", MAX_LABEL);
        require(fits(summary, MAX_SUMMARY), "summary", "guidance-summary-length", MAX_SUMMARY);
        require(!effectiveFrom.isBefore(EARLIEST), "effectiveFrom", "guidance-day-range", EARLIEST);
        boolean reviewable = reviewBy == null || !reviewBy.isBefore(effectiveFrom);
        require(reviewable, "reviewBy", "guidance-review-before-start", effectiveFrom);
        require(
                hours == null || (hours.signum() > 0 && hours.compareTo(MAX_HOURS) <= 0 && hours.scale() <= 2),
                "hours",
                "guidance-hours-range",
                MAX_HOURS);
        require(within(frequencyMonths, 1, MAX_MONTHS), "frequencyMonths", "guidance-months-range", MAX_MONTHS);
        require(within(daysAfterStart, 0, MAX_DAYS), "daysAfterStart", "guidance-days-range", MAX_DAYS);
        require(
                within(milestoneNumber, 1, Milestone.TEN),
                "milestoneNumber",
                "guidance-milestone-range",
                Milestone.TEN);
    }

    static Guidance of(long ownerId, GuidanceDetails details) {
        return filled(0, ownerId, null, details);
    }

    /** A corrected text of this version. */
    Guidance describe(GuidanceDetails details) {
        requireCurrent();
        return filled(id, ownerId, firstVersionId, details);
    }

    /** The version that comes after this one. */
    Guidance next(GuidanceDetails details) {
        requireCurrent();
        require(
                details.effectiveFrom().isAfter(effectiveFrom),
                "effectiveFrom",
                "guidance-version-order",
                effectiveFrom);
        return filled(0, ownerId, series(), details);
    }

    Guidance supersededBy(long nextId, int readVersion) {
        requireCurrent();
        return new Guidance(
                id,
                ownerId,
                title,
                issuer,
                kind,
                link,
                versionLabel,
                summary,
                publishedOn,
                effectiveFrom,
                reviewBy,
                hours,
                frequencyMonths,
                daysAfterStart,
                milestoneNumber,
                jurisdictionId,
                programmeId,
                firstVersionId,
                nextId,
                readVersion);
    }

    /** What all its versions share. */
    public long series() {
        return firstVersionId == null ? id : firstVersionId;
    }

    private static Guidance filled(long id, long ownerId, @Nullable Long firstVersionId, GuidanceDetails details) {
        return new Guidance(
                id,
                ownerId,
                details.title(),
                details.issuer(),
                details.kind(),
                details.link(),
                details.versionLabel(),
                details.summary(),
                details.publishedOn(),
                details.effectiveFrom(),
                details.reviewBy(),
                details.hours(),
                details.frequencyMonths(),
                details.daysAfterStart(),
                details.milestoneNumber(),
                details.jurisdictionId(),
                details.programmeId(),
                firstVersionId,
                null,
                details.version());
    }

    private void requireCurrent() {
        if (supersededById != null) {
            throw RuleViolation.of("guidance-superseded");
        }
    }

    private static boolean fits(@Nullable String text, int most) {
        return text == null || text.length() <= most;
    }

    private static boolean within(@Nullable Integer number, int least, int most) {
        return number == null || (number >= least && number <= most);
    }

    private static void require(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            throw RuleViolation.at(field, code, arguments);
        }
    }
}
