package org.rolebridge.insight;

/** Why something needs somebody. */
public enum TaskKind {
    MILESTONE_LATE,
    MILESTONE_SOON,
    MILESTONE_ASKED,
    MILESTONE_RETURNED,
    MILESTONE_WAITING,
    FUNDING_ENDS,
    VACANT,
    TRAINING,
    CHECK_IN,
    QUERY,
    QUERY_ANSWERED,
    AWARD,
    OVERPAID,
    ACCESS,
    UNRESOLVED
}
