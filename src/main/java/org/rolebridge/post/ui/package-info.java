/** The posts section of a role, the page of one post with its forms, and posts on the role's line of time. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package org.rolebridge.post.ui;
