package org.rolebridge.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rolebridge.post.FundingSource;
import org.rolebridge.post.PostFundingService;
import org.rolebridge.post.PostStanding;
import org.rolebridge.post.ShareEntry;
import org.springframework.stereotype.Component;

/** Who pays for the posts of a role, from its first award to its permanent budget. */
@Component
class DemoPosts {

    private static final BigDecimal WHOLE = new BigDecimal("100.00");

    private final PostFundingService funding;

    DemoPosts(PostFundingService funding) {
        this.funding = funding;
    }

    void pay(PostStanding post, DemoPlan plan, List<DemoAward> awards) {
        for (var award : awards) {
            var period = award.period();
            share(post, FundingSource.AWARD, award.id(), period.from(), period.to());
        }
        if (plan.role().story().isEmbedding()) {
            plan.permanentFrom()
                    .ifPresent(from -> own(post, from, plan.budgetLostOn().orElse(null)));
            plan.budgetRegainedOn().ifPresent(from -> own(post, from, null));
        }
    }

    private void own(PostStanding post, LocalDate from, @Nullable LocalDate to) {
        share(post, FundingSource.OWN_RECURRENT, null, from, to);
    }

    private void share(
            PostStanding post, FundingSource source, @Nullable Long awardId, LocalDate from, @Nullable LocalDate to) {
        funding.add(UUID.randomUUID(), post.post().id(), new ShareEntry(source, awardId, null, null, WHOLE, from, to));
    }
}
