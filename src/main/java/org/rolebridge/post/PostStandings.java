package org.rolebridge.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Permission;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Component;

/** Puts posts together with their terms, people and shares; pay only for those who may see it. */
@Component
class PostStandings {

    private final WorkRoleService roles;
    private final PostRepository posts;
    private final PostTermsRepository terms;
    private final SpellRepository spells;
    private final PostFundingRepository shares;

    PostStandings(
            WorkRoleService roles,
            PostRepository posts,
            PostTermsRepository terms,
            SpellRepository spells,
            PostFundingRepository shares) {
        this.roles = roles;
        this.posts = posts;
        this.terms = terms;
        this.spells = spells;
        this.shares = shares;
    }

    PostStanding get(long postId) {
        var post = posts.find(postId, Permission.POST_READ).orElseThrow(() -> new NotFound("post", postId));
        var standing = standing(post, Permission.POST_READ);
        return maySeePay(post.roleId()) ? standing : withoutPay(standing);
    }

    List<PostStanding> ofRole(long roleId) {
        var termsOf = grouped(terms.ofRole(roleId, Permission.POST_READ), PostTerms::postId);
        var peopleIn = grouped(
                spells.ofRole(roleId, Permission.POST_READ),
                person -> person.spell().postId());
        var sharesOf = grouped(shares.ofRole(roleId, Permission.POST_READ), PostFunding::postId);
        boolean pay = maySeePay(roleId);
        return posts.ofRole(roleId, Permission.POST_READ).stream()
                .map(post -> new PostStanding(
                        post,
                        termsOf.getOrDefault(post.id(), List.of()),
                        peopleIn.getOrDefault(post.id(), List.of()),
                        sharesOf.getOrDefault(post.id(), List.of())))
                .map(standing -> pay ? standing : withoutPay(standing))
                .toList();
    }

    /**
     * The post as it stands, held until the transaction ends: what commands on a post begin with.
     *
     * @throws NotFound alike when it does not exist and when the caller may not edit it
     */
    PostStanding hold(long postId) {
        var post = posts.lock(postId, Permission.POST_EDIT).orElseThrow(() -> new NotFound("post", postId));
        roles.reach(post.roleId(), Permission.POST_EDIT);
        return standing(post, Permission.POST_EDIT);
    }

    /** @throws RuleViolation at the field when the role is closed and this would go on after its last day */
    void requireUnderWay(Post post, String field, @Nullable LocalDate lastDay) {
        roles.get(post.roleId()).requireUnderWay(field, lastDay);
    }

    boolean maySeePay(long roleId) {
        return roles.may(Permission.POST_PAY, roleId);
    }

    private PostStanding standing(Post post, Permission permission) {
        return new PostStanding(
                post,
                terms.ofPost(post.id(), permission),
                spells.ofPost(post.id(), permission),
                shares.ofPost(post.id(), permission));
    }

    private static PostStanding withoutPay(PostStanding standing) {
        var bare = standing.terms().stream().map(PostTerms::withoutPay).toList();
        return new PostStanding(standing.post(), bare, standing.people(), standing.shares());
    }

    private static <T> Map<Long, List<T>> grouped(List<T> rows, Function<T, Long> post) {
        return rows.stream().collect(Collectors.groupingBy(post));
    }
}
