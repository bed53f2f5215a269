package org.rolebridge.workrole;

import java.util.List;

/** What a role that is registered after the pattern of another takes over of its posts. */
public interface PostCopies {

    /** Grades and hours of the posts that the role has today, as far as the caller may see them. */
    List<PostEntry> of(long roleId);
}
