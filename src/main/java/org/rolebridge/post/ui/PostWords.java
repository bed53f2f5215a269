package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import java.util.Optional;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.post.Establishment;
import org.rolebridge.post.PostService;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.workrole.ui.RoleLede;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How much of a role is filled, under its title. */
@Configuration(proxyBeanMethods = false)
class PostWords {

    @Bean
    RoleLede filledPosts(PostService posts) {
        return role -> CurrentPerson.may(Permission.POST_READ)
                ? words(posts.establishment(role), posts.jurisdiction(role).wteWord())
                : Optional.empty();
    }

    private static Optional<String> words(Establishment all, String wteWord) {
        return all.posts() == 0
                ? Optional.empty()
                : Optional.of(text("post.lede", Figures.wte(all.wteInPost()), Figures.wte(all.wte()), wteWord));
    }
}
