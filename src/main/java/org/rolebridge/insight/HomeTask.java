package org.rolebridge.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that needs the person who looks.
 *
 * @param id what it is about: a role, an award, a query or a request, as the kind says
 * @param title name of the role, the award or the person
 * @param on by when, or since when
 */
public record HomeTask(
        Kind kind, long id, String title, @Nullable LocalDate on) {

    /** In the order in which they are shown when they have the same date. */
    public enum Kind {
        MILESTONE_DUE,
        MILESTONE_RETURNED,
        MILESTONE_WAITING,
        TRAINING_DUE,
        VACANT,
        FUNDING_ENDS,
        AWARD_UNCONFIRMED,
        QUERY_TO_ANSWER,
        QUERY_ANSWERED,
        ACCESS_REQUESTED
    }
}
