package org.rolebridge.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Closes a post with everything that would go on after its last day. */
@Component
class PostClosings {

    private final PostRepository posts;
    private final PostTermsRepository terms;
    private final SpellEndings endings;
    private final PostFundingRepository shares;

    PostClosings(PostRepository posts, PostTermsRepository terms, SpellEndings endings, PostFundingRepository shares) {
        this.posts = posts;
        this.terms = terms;
        this.endings = endings;
        this.shares = shares;
    }

    void close(PostStanding standing, LocalDate lastDay, int version) {
        var post = standing.post();
        var closed = post.close(lastDay, version);
        posts.update(post, closed, "closed");
        standing.terms().forEach(row -> end(row, lastDay));
        standing.people().forEach(person -> end(person, lastDay));
        standing.shares().forEach(share -> end(share, lastDay));
    }

    private void end(PostTerms row, LocalDate lastDay) {
        refuseLater(row.validFrom(), lastDay, "post-close-terms-later");
        if (goesOn(row.validTo(), lastDay)) {
            terms.update(row, row.endOn(lastDay), "ended");
        }
    }

    private void end(PersonInPost person, LocalDate lastDay) {
        var spell = person.spell();
        refuseLater(spell.startedOn(), lastDay, "post-close-person-later");
        if (goesOn(spell.endedOn(), lastDay)) {
            refuseLater(person.latestHours().validFrom(), lastDay, "post-close-person-later");
            endings.end(person, lastDay, spell.version());
        }
    }

    private void end(PostFunding share, LocalDate lastDay) {
        refuseLater(share.validFrom(), lastDay, "post-close-share-later");
        if (goesOn(share.validTo(), lastDay)) {
            shares.update(share, share.endOn(lastDay, share.version()), "ended");
        }
    }

    private static boolean goesOn(@Nullable LocalDate end, LocalDate lastDay) {
        return end == null || end.isAfter(lastDay);
    }

    private static void refuseLater(LocalDate begin, LocalDate lastDay, String rule) {
        if (begin.isAfter(lastDay)) {
            throw RuleViolation.at("closedOn", rule, begin);
        }
    }
}
