package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.Component;
import org.rolebridge.access.Permission;
import org.rolebridge.post.PostFundingService;
import org.rolebridge.post.PostService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.rolebridge.workrole.ui.RolePart;

/** The posts section of a role: who is in which post, and how long each is paid for. */
@org.springframework.stereotype.Component
class PostsPart implements RolePart {

    private final WorkRoleService roles;
    private final PostService posts;
    private final PostFundingService funding;

    PostsPart(WorkRoleService roles, PostService posts, PostFundingService funding) {
        this.roles = roles;
        this.posts = posts;
        this.funding = funding;
    }

    @Override
    public Slot slot() {
        return Slot.section(PostNavigation.SECTION, 200);
    }

    @Override
    public boolean isShownTo(WorkRole role) {
        return roles.may(Permission.POST_READ, role.id());
    }

    @Override
    public Component build(WorkRole role) {
        var standings = posts.ofRole(role.id());
        boolean mayAdd = role.lifecycle() != Lifecycle.CLOSED && roles.may(Permission.POST_EDIT, role.id());
        var card = standings.isEmpty() ? Card.plain() : new Card(text("role.section.posts"), summary(role));
        if (standings.isEmpty()) {
            card.add(new EmptyState(text("post.none"), text("post.none.why")));
        } else {
            card.add(new PostsTable(
                    standings, posts.today(role), new PaidWords(funding.awards(role.id())), wteWord(role)));
        }
        if (mayAdd) {
            var add = Actions.main(text("post.add"), event -> new AddPostDialog(posts, role).open());
            card.add(new Actions(add));
        }
        return card;
    }

    private Component summary(WorkRole role) {
        var all = posts.establishment(role);
        return new Prose(
                text("post.summary", all.posts(), Figures.wte(all.wteInPost()), Figures.wte(all.wte()), wteWord(role)));
    }

    private String wteWord(WorkRole role) {
        return posts.jurisdiction(role).wteWord();
    }
}
