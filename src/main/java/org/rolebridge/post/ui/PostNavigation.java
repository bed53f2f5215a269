package org.rolebridge.post.ui;

import org.rolebridge.workrole.ui.WorkRoleNavigation;

/** Addresses of the posts of a role. */
public final class PostNavigation {

    static final String ROUTE = "roles/:roleId([0-9]{1,18})/posts/:postId([0-9]{1,18})";
    static final String SECTION = "posts";

    private PostNavigation() {}

    public static String posts(long roleId) {
        return WorkRoleNavigation.section(roleId, SECTION);
    }

    public static String post(long roleId, long postId) {
        return posts(roleId) + "/" + postId;
    }
}
