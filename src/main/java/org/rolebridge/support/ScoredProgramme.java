package org.rolebridge.support;

/** A programme and how it scores for one kind of role. */
record ScoredProgramme(Programme programme, KindScores scores) {}
