package org.rolebridge.support;

/** How a programme scores for one kind of role. */
public record KindScores(long programmeId, long roleKindId, Mean knowledge, Mean finance) {}
