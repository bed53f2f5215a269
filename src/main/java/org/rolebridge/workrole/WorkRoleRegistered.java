package org.rolebridge.workrole;

import java.util.List;

/** A role was registered; its milestones and first posts are made in the same transaction. */
public record WorkRoleRegistered(WorkRole role, List<PostEntry> posts) {}
