package org.rolebridge.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.rolebridge.demo.DemoRole.Story;
import org.rolebridge.post.FundingSource;
import org.rolebridge.post.PostFundingService;
import org.rolebridge.post.PostService;
import org.rolebridge.post.PostStanding;
import org.rolebridge.post.ShareEntry;
import org.rolebridge.post.SpellEntry;
import org.rolebridge.post.SpellService;
import org.springframework.stereotype.Component;

/** Who is in post, and who pays. */
@Component
class DemoPosts {

    private static final BigDecimal WHOLE = new BigDecimal("100.00");

    private final PostService posts;
    private final SpellService spells;
    private final PostFundingService funding;
    private final DemoOrganisations organisations;
    private final Clock clock;

    DemoPosts(
            PostService posts,
            SpellService spells,
            PostFundingService funding,
            DemoOrganisations organisations,
            Clock clock) {
        this.posts = posts;
        this.spells = spells;
        this.funding = funding;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @param awardEndsOn last day of the award; roles with a permanent budget are paid from it afterwards */
    void make(DemoRole role, long awardId, LocalDate awardEndsOn) {
        for (var post : posts.ofRole(role.id())) {
            pay(post, role, awardId, awardEndsOn);
            if (role.story() != Story.PLANNED
                    && role.chance("vacant" + post.post().reference(), 6) > 0) {
                fill(post, role);
            }
        }
    }

    private void pay(PostStanding post, DemoRole role, long awardId, LocalDate awardEndsOn) {
        share(post, FundingSource.AWARD, awardId, role.startedOn(), awardEndsOn);
        if (role.story() == Story.THRIVING) {
            share(post, FundingSource.OWN_RECURRENT, null, awardEndsOn.plusDays(1), null);
        }
    }

    private void share(
            PostStanding post,
            FundingSource source,
            @org.jspecify.annotations.Nullable Long awardId,
            LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to) {
        funding.add(UUID.randomUUID(), post.post().id(), new ShareEntry(source, awardId, null, null, WHOLE, from, to));
    }

    private void fill(PostStanding post, DemoRole role) {
        var began = role.startedOn()
                .plusDays(14L + role.chance("began" + post.post().reference(), 40));
        var today = LocalDate.now(clock);
        if (began.isAfter(today)) {
            return;
        }
        boolean refilled =
                role.story() == Story.THRIVING && post.post().reference().endsWith("1");
        var left = began.plusMonths(13);
        start(post, role, "1", began, refilled ? left : null);
        if (refilled) {
            start(post, role, "2", left.plusMonths(3), null);
        }
    }

    private void start(
            PostStanding post,
            DemoRole role,
            String number,
            LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to) {
        var worker = role.row().text("key").toUpperCase(Locale.ROOT) + "-"
                + post.post().reference() + "-" + number;
        spells.start(new SpellEntry(
                UUID.randomUUID(),
                post.post().id(),
                organisations.id(role.host()),
                worker,
                post.terms().getFirst().hours(),
                from,
                to));
    }
}
