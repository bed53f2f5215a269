package org.rolebridge.post;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.workrole.PostEntry;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleRegistered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes posts with their first terms; the first posts of a role in the transaction that registers it. */
@Component
class PostOpenings {

    private final PostRepository posts;
    private final PostTermsRepository terms;
    private final OrganisationService organisations;

    PostOpenings(PostRepository posts, PostTermsRepository terms, OrganisationService organisations) {
        this.posts = posts;
        this.terms = terms;
        this.organisations = organisations;
    }

    @EventListener
    void openFirstPosts(WorkRoleRegistered registered) {
        var role = registered.role();
        var fullTime = jurisdiction(role).fullTimeHours();
        for (PostEntry post : registered.posts()) {
            open(role, null, role.startedOn(), new TermsEntry(post.grade(), post.hours(), fullTime, null));
        }
    }

    long open(WorkRole role, @Nullable String reference, LocalDate openedOn, TermsEntry entry) {
        var post = reference == null || reference.isBlank()
                ? numbered(role, openedOn)
                : posts.insert(new Post(0, role.id(), reference, openedOn, null, 0))
                        .orElseThrow(() -> RuleViolation.at("reference", "post-reference-taken", reference.strip()));
        var first = new PostTerms(
                0,
                role.id(),
                post.id(),
                entry.grade(),
                entry.hours(),
                entry.fullTimeHours(),
                entry.annualPay(),
                jurisdiction(role).currency(),
                openedOn,
                null,
                0);
        terms.insert(first, "agreed");
        return post.id();
    }

    private Post numbered(WorkRole role, LocalDate openedOn) {
        for (int number = posts.count(role.id()) + 1; ; number++) {
            var reference = String.format(Locale.ROOT, "P-%02d", number);
            var post = posts.insert(new Post(0, role.id(), reference, openedOn, null, 0));
            if (post.isPresent()) {
                return post.get();
            }
        }
    }

    private Jurisdiction jurisdiction(WorkRole role) {
        return organisations.jurisdiction(role.jurisdictionId());
    }
}
