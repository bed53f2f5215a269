package org.rolebridge.access;

/** One part of what a person may see: the roles tied to this organisation, or to one below it, in one of these ways. */
public record RoleBranch(long ancestorId, int relations) {}
