package org.rolebridge.post;

import java.util.List;
import org.rolebridge.workrole.PostCopies;
import org.rolebridge.workrole.PostEntry;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Component;

/** Hands the open posts of a role to the form that registers another after its pattern. */
@Component
class PostsAsPattern implements PostCopies {

    private final PostStandings standings;
    private final PostService posts;
    private final WorkRoleService roles;

    PostsAsPattern(PostStandings standings, PostService posts, WorkRoleService roles) {
        this.standings = standings;
        this.posts = posts;
        this.roles = roles;
    }

    @Override
    public List<PostEntry> of(long roleId) {
        var today = posts.today(roles.get(roleId));
        return standings.ofRole(roleId).stream()
                .flatMap(standing -> standing.termsOn(today).stream())
                .map(terms -> new PostEntry(terms.grade(), terms.hours()))
                .toList();
    }
}
