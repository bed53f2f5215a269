package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import java.util.Optional;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.post.PostService;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.ui.RoleLede;
import org.springframework.stereotype.Component;

/** How much of a role is filled, under its title. */
@Component
class PostLede implements RoleLede {

    private final PostService posts;

    PostLede(PostService posts) {
        this.posts = posts;
    }

    @Override
    public Optional<String> words(WorkRole role) {
        if (!CurrentPerson.may(Permission.POST_READ)) {
            return Optional.empty();
        }
        return Optional.of(posts.establishment(role))
                .filter(establishment -> establishment.posts() > 0)
                .map(establishment -> text(
                        "post.lede",
                        Figures.wte(establishment.wteInPost()),
                        Figures.wte(establishment.wte()),
                        posts.jurisdiction(role).wteWord()));
    }
}
