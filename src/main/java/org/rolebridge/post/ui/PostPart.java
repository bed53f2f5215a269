package org.rolebridge.post.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.rolebridge.post.Post;
import org.rolebridge.workrole.WorkRole;

/** What a module adds to the page of a post. Every bean of this type is asked; the page knows none of them by name. */
public interface PostPart {

    Optional<Component> build(WorkRole role, Post post);
}
