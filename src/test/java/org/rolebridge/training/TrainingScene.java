package org.rolebridge.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.post.PostOpening;
import org.rolebridge.post.PostService;
import org.rolebridge.post.SpellEntry;
import org.rolebridge.post.SpellService;
import org.rolebridge.post.TermsEntry;
import org.rolebridge.testing.Sample;

/** People in post, to try training with. */
public class TrainingScene {

    private final PostService posts;
    private final SpellService spells;

    public TrainingScene(PostService posts, SpellService spells) {
        this.posts = posts;
        this.spells = spells;
    }

    /** Puts somebody into a post of their own; returns the time in post. */
    public long person(SignedInPerson manager, long roleId, String reference, LocalDate startedOn) {
        long employer = manager.grants().getFirst().organisationId();
        var hours = new BigDecimal("37.5");
        var terms = new TermsEntry("Band 5", hours, hours, null);
        return Sample.as(manager, () -> {
            long post = posts.add(new PostOpening(UUID.randomUUID(), roleId, null, Sample.START, terms));
            return spells.start(new SpellEntry(UUID.randomUUID(), post, employer, reference, hours, startedOn, null));
        });
    }

    public static CompletionEntry completed(long roleId, long spellId, long guidanceId, LocalDate on) {
        return new CompletionEntry(roleId, spellId, guidanceId, null, on, null, "Skills for Care", null, 0);
    }
}
