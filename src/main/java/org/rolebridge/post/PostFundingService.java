package org.rolebridge.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who pays which share of a post from day to day: never more than the whole of it on any day. */
@Service
@Requires(Permission.POST_READ)
@Transactional
public class PostFundingService {

    private final PostStandings standings;
    private final PostFundingRepository shares;
    private final EmployersOfRole employers;
    private final List<PayingAwards> awards;
    private final Idempotency idempotency;

    PostFundingService(
            PostStandings standings,
            PostFundingRepository shares,
            EmployersOfRole employers,
            List<PayingAwards> awards,
            Idempotency idempotency) {
        this.standings = standings;
        this.shares = shares;
        this.employers = employers;
        this.awards = awards;
        this.idempotency = idempotency;
    }

    /** The awards that can pay for posts of the role, as far as the caller may see them. */
    public List<PayingAwards.Award> awards(long roleId) {
        return awards.stream().flatMap(source -> source.ofRole(roleId).stream()).toList();
    }

    /** @return the id of the share; the same for the same key, however often it is sent */
    @Requires(Permission.POST_EDIT)
    public long add(UUID key, long postId, ShareEntry entry) {
        return idempotency.once(key, "add-share", () -> {
            var standing = standings.hold(postId);
            standings.requireUnderWay(standing.post(), "validTo", entry.validTo());
            var share = PostFunding.of(standing.post(), entry);
            check(standing, share);
            return shares.insert(share);
        });
    }

    /** Puts right what was entered wrongly; the history keeps what stood there. */
    @Requires(Permission.POST_EDIT)
    public void correct(long shareId, ShareEntry entry, int version) {
        var standing = standings.hold(reach(shareId).postId());
        var before = share(standing, shareId);
        var after = before.correct(entry, version);
        requireUnderWay(standing.post(), before, entry.validTo());
        check(standing, after);
        shares.update(before, after, "corrected");
    }

    /** @param lastDay the last day on which this share is paid */
    @Requires(Permission.POST_EDIT)
    public void end(long shareId, LocalDate lastDay, int version) {
        var standing = standings.hold(reach(shareId).postId());
        var before = share(standing, shareId);
        var after = before.endOn(lastDay, version);
        requireUnderWay(standing.post(), before, lastDay);
        if (before.validTo() != null && lastDay.isAfter(before.validTo())) {
            check(standing, after);
        }
        shares.update(before, after, "ended");
    }

    /** In a closed role, a share can be put right, though not prolonged. */
    private void requireUnderWay(Post post, PostFunding before, @Nullable LocalDate lastDay) {
        if (before.validTo() != null && (lastDay == null || lastDay.isAfter(before.validTo()))) {
            standings.requireUnderWay(post, "validTo", lastDay);
        }
    }

    private PostFunding reach(long shareId) {
        return shares.find(shareId, Permission.POST_EDIT).orElseThrow(() -> new NotFound("post_funding", shareId));
    }

    private static PostFunding share(PostStanding standing, long shareId) {
        return standing.shares().stream()
                .filter(one -> one.id() == shareId)
                .findFirst()
                .orElseThrow(() -> new NotFound("post_funding", shareId));
    }

    private void check(PostStanding standing, PostFunding share) {
        var post = standing.post();
        if (!post.holds(share.validFrom(), share.validTo())) {
            throw RuleViolation.at("validFrom", "share-outside-post", post.openedOn());
        }
        if (share.employerId() != null) {
            employers.require(post.roleId(), share.employerId(), share.validFrom(), share.validTo());
        }
        if (share.awardId() != null) {
            checkAward(share, share.awardId());
        }
        var others = new ArrayList<>(standing.shares());
        others.removeIf(other -> other.id() == share.id());
        others.add(share);
        requireNotOverWhole(others);
    }

    private void checkAward(PostFunding share, long awardId) {
        var award = awards(share.roleId()).stream()
                .filter(one -> one.id() == awardId)
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("awardId", "share-award-unknown"));
        if (!award.holds(share.validFrom(), share.validTo())) {
            throw award.endsOn() == null
                    ? RuleViolation.at("validFrom", "share-before-award", award.startsOn())
                    : RuleViolation.at("validTo", "share-outside-award", award.startsOn(), award.endsOn());
        }
    }

    private static void requireNotOverWhole(List<PostFunding> all) {
        var amounts = all.stream().map(PostFunding::amount).toList();
        var whole = List.of(new DatedAmount(LocalDate.MIN, null, PostFunding.WHOLE));
        DayByDay.firstDayOver(amounts, whole).ifPresent(day -> {
            throw RuleViolation.at("sharePercent", "share-over-whole", DayByDay.sumOn(amounts, day), day);
        });
    }
}
