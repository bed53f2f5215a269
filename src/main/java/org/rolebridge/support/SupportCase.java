package org.rolebridge.support;

/** What the diagnosis of a role depends on: roles of the same kind, place and host share it. */
public record SupportCase(long roleKindId, long jurisdictionId, long hostId) {}
