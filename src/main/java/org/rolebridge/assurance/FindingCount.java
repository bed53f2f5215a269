package org.rolebridge.assurance;

/** How many queries of one kind stand in one state, and whose turn they are. */
public record FindingCount(Finding.Kind kind, Finding.State state, Finding.Turn turn, int count) {}
