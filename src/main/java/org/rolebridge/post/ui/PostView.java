package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.rolebridge.access.Permission;
import org.rolebridge.post.PostService;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;

/** The page of one post: who is in it, who pays for it, on which terms. */
@Route(PostNavigation.ROUTE)
@RolesAllowed("POST_READ")
public class PostView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final WorkRoleService roles;
    private final PostService posts;
    private final PostHeader header;
    private final PeopleCard people;
    private final SharesCard shares;
    private final PostHistory history;
    private final List<PostPart> parts;
    private String title = "";

    public PostView(
            WorkRoleService roles,
            PostService posts,
            PostHeader header,
            PeopleCard people,
            SharesCard shares,
            PostHistory history,
            List<PostPart> parts) {
        this.roles = roles;
        this.posts = posts;
        this.header = header;
        this.people = people;
        this.shares = shares;
        this.history = history;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var role = roles.get(parameters.getLong("roleId").orElseThrow(NotFoundException::new));
        show(context(role, parameters.getLong("postId").orElseThrow(NotFoundException::new)));
    }

    private PostContext context(WorkRole role, long postId) {
        var standing = posts.get(postId);
        if (standing.post().roleId() != role.id()) {
            throw new NotFoundException();
        }
        return new PostContext(
                role,
                standing,
                posts.today(role),
                roles.may(Permission.POST_EDIT, role.id()),
                posts.maySeePay(role.id()),
                posts.jurisdiction(role).wteWord());
    }

    private void show(PostContext context) {
        title = text("post.title", context.standing().post().reference());
        removeAll();
        add(header.of(context), header.sentence(context));
        add(people.of(context), shares.of(context), new TermsCard(posts, context));
        parts.forEach(
                part -> part.build(context.role(), context.standing().post()).ifPresent(this::add));
        add(history.of(context));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
