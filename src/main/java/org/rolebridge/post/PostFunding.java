package org.rolebridge.post;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/** Who pays which share of a post from a day to a day; none as the last day means without end. */
public record PostFunding(
        long id,
        long roleId,
        long postId,
        FundingSource source,
        @Nullable Long awardId,
        @Nullable Long employerId,
        @Nullable String note,
        BigDecimal sharePercent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version) {

    public static final int MAX_NOTE = 200;
    public static final BigDecimal WHOLE = new BigDecimal("100.00");
    private static final int DECIMALS = 2;

    public PostFunding {
        boolean plausible = sharePercent.signum() > 0 && sharePercent.compareTo(WHOLE) <= 0;
        require(plausible && sharePercent.stripTrailingZeros().scale() <= DECIMALS, "sharePercent", "share-range");
        sharePercent = sharePercent.setScale(DECIMALS, RoundingMode.UNNECESSARY);
        require(!source.isAward() || awardId != null, "awardId", "share-needs-award");
        awardId = source.isAward() ? awardId : null;
        note = note == null || note.isBlank() ? null : note.strip();
        require(note == null || note.length() <= MAX_NOTE, "note", "share-note-length", MAX_NOTE);
        require(source != FundingSource.OTHER || note != null, "note", "share-other-needs-note");
        PlausibleDay.check("validFrom", validFrom);
        PlausibleDay.check("validTo", validTo);
        require(validTo == null || !validTo.isBefore(validFrom), "validTo", "share-ends-before-start", validFrom);
    }

    static PostFunding of(Post post, ShareEntry entry) {
        return new PostFunding(
                0,
                post.roleId(),
                post.id(),
                entry.source(),
                entry.awardId(),
                entry.employerId(),
                entry.note(),
                entry.sharePercent(),
                entry.validFrom(),
                entry.validTo(),
                0);
    }

    PostFunding correct(ShareEntry entry, int seenVersion) {
        return new PostFunding(
                id,
                roleId,
                postId,
                entry.source(),
                entry.awardId(),
                entry.employerId(),
                entry.note(),
                entry.sharePercent(),
                entry.validFrom(),
                entry.validTo(),
                seenVersion);
    }

    PostFunding endOn(LocalDate lastDay, int seenVersion) {
        return correct(
                new ShareEntry(source, awardId, employerId, note, sharePercent, validFrom, lastDay), seenVersion);
    }

    DatedAmount amount() {
        return new DatedAmount(validFrom, validTo, sharePercent);
    }

    private static void require(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            throw RuleViolation.at(field, code, arguments);
        }
    }
}
